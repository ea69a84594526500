import { expect, test } from 'vitest'
import { canEdit } from './policy'

test('a question is changed until it is decided', () => {
  expect(canEdit({ decidedAt: new Date() })).toBe('It is decided: what friends answered stays what it was.')
  expect(canEdit({ decidedAt: null })).toBe(true)
})
