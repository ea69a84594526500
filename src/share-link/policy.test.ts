import { expect, test } from 'vitest'
import { canRevoke } from './policy'

test('a link is taken back once', () => {
  expect(canRevoke({ revokedAt: new Date() })).toBe('This link was taken back before.')
  expect(canRevoke({ revokedAt: null })).toBe(true)
})
