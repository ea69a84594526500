import { expect, test } from 'vitest'
import { canReopen, canResolve, whoseMove } from './policy'

test('a solved issue cannot be solved again, and an open one not reopened', () => {
  expect(canResolve({ resolution: { at: new Date() } })).toBe('This issue is already solved.')
  expect(canResolve({ resolution: null })).toBe(true)
  expect(canReopen({ resolution: null })).toBe('This issue is open.')
  expect(canReopen({ resolution: {} })).toBe(true)
})

test('it is their move only while they can read the issue and I had the last word', () => {
  const asked = { lastWord: 'person', resolution: null, permissions: [{}] }
  expect(whoseMove(asked)).toBe('theirs')
  expect(whoseMove({ ...asked, permissions: [] })).toBe('mine')
  expect(whoseMove({ ...asked, lastWord: 'company' })).toBe('mine')
  expect(whoseMove({ ...asked, resolution: {} })).toBe('solved')
})
