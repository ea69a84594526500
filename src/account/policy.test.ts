import { expect, test } from 'vitest'
import { canDelete } from './policy'

test('who alone looks after the records of others does not leave them', () => {
  expect(canDelete({ strandsOthers: true, strandedWorkspace: null })).toMatch(/^Nobody but you looks after this server/)
  expect(canDelete({ strandsOthers: false, strandedWorkspace: 'acme.com' })).toMatch(/^You are the last owner of acme.com/)
  expect(canDelete({ strandsOthers: false, strandedWorkspace: null })).toBe(true)
})
