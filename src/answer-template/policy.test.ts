import { expect, test } from 'vitest'
import { mayWriteTemplates } from './policy'

test('a reader writes no templates', () => {
  expect(mayWriteTemplates({}, { agent: { role: 'reader' } })).toBe('You may read here. Who answers writes the templates.')
  expect(mayWriteTemplates({}, { agent: { role: 'agent' } })).toBe(true)
})
