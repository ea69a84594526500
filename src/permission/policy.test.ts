import { expect, test } from 'vitest'
import { canChange, canPermit, canRevoke, canTell } from './policy'

test('a company whose website is unknown cannot be let in', () => {
  expect(canPermit({ company: { name: 'The plumber', domain: null } })).toBe(
    'We do not know The plumber’s website yet. Add it, so that they can prove who they are.',
  )
  expect(canPermit({ company: { name: 'Hyundai', domain: 'hyundai.com' } })).toBe(true)
})

test('what has ended cannot be taken back', () => {
  const yesterday = new Date(Date.now() - 86_400_000)
  const tomorrow = new Date(Date.now() + 86_400_000)

  expect(canRevoke({ revokedAt: yesterday, expiresAt: null })).toBe('This permission has ended already.')
  expect(canRevoke({ revokedAt: null, expiresAt: yesterday })).toBe('This permission has ended already.')
  expect(canRevoke({ revokedAt: null, expiresAt: tomorrow })).toBe(true)
  expect(canRevoke({ revokedAt: null, expiresAt: null })).toBe(true)
})

test('what has ended is not changed but given anew', () => {
  expect(canChange({ revokedAt: new Date(), expiresAt: null })).toBe('This permission has ended already. Give a new one.')
  expect(canChange({ revokedAt: null, expiresAt: null })).toBe(true)
})

test('a company without a website is handed no address', () => {
  expect(canTell({ companyName: 'The plumber', domain: null })).toMatch(/^We do not know The plumber’s website/)
  expect(canTell({ companyName: 'Hyundai', domain: 'hyundai.com' })).toBe(true)
})
