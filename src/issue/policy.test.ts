import { expect, test } from 'vitest'
import { canReopen, canResolve } from './policy'

test('a solved issue cannot be solved again, and an open one not reopened', () => {
  expect(canResolve({ resolution: { at: new Date() } })).toBe('This issue is already solved.')
  expect(canResolve({ resolution: null })).toBe(true)
  expect(canReopen({ resolution: null })).toBe('This issue is open.')
  expect(canReopen({ resolution: {} })).toBe(true)
})
