import { expect, test } from 'vitest'
import { canWrite } from './policy'

test('a reader writes no notice; an agent and an owner do', () => {
  expect(canWrite(null, { agent: { role: 'reader' } })).toBe('You may read here, and not write.')
  expect(canWrite(null, { agent: { role: 'agent' } })).toBe(true)
  expect(canWrite(null, { agent: { role: 'owner' } })).toBe(true)
})
