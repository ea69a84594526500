import { expect, test } from 'vitest'
import { canDelete } from './policy'

test('who alone looks after the records of others does not leave them', () => {
  expect(canDelete({ strandsOthers: true })).toMatch(/^Nobody but you looks after this server/)
  expect(canDelete({ strandsOthers: false })).toBe(true)
})
