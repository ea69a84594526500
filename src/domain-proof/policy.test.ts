import { expect, test } from 'vitest'
import { canProveByMail } from './policy'

const link = { personId: 'bo', usedAt: null, expiresAt: new Date(Date.now() + 1000) }

test('a link proves nothing for another, twice, or too late', () => {
  expect(canProveByMail(link, { id: 'lea' })).toMatch(/another account/)
  expect(canProveByMail({ ...link, usedAt: new Date() }, { id: 'bo' })).toMatch(/used already/)
  expect(canProveByMail({ ...link, expiresAt: new Date(0) }, { id: 'bo' })).toMatch(/24 hours/)
})

test('for whoever asked, it does', () => {
  expect(canProveByMail(link, { id: 'bo' })).toBe(true)
})
