import { expect, test } from 'vitest'
import { canAdd, canRemove } from './policy'

test('a face that somebody sees is not removed, and it is said who sees it', () => {
  expect(canRemove({ shownTo: ['Canon'] })).toBe('Canon can see this face. Take that back, or let them see another one, before you remove it.')
  expect(canRemove({ shownTo: ['Canon', 'DHL', 'Sony'] })).toContain('Canon, DHL and Sony can see this face.')
  expect(canRemove({ shownTo: [] })).toBe(true)
})

test('twenty faces are enough', () => {
  expect(canAdd({ count: 20 })).toBe('Twenty faces are enough. Remove one that you do not need any more.')
  expect(canAdd({ count: 19 })).toBe(true)
})
