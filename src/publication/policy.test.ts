import { expect, test } from 'vitest'
import { canHide, canKeep, canPublish, canShowAgain } from './policy'

test('nothing is published where that is switched off, and nothing past whoever hid it', () => {
  expect(canPublish({ open: false, hidden: false })).toMatch(/switched that off/)
  expect(canPublish({ open: true, hidden: true })).toMatch(/hidden by whoever/)
  expect(canPublish({ open: true, hidden: false })).toBe(true)
})

test('each step of an administrator changes something', () => {
  expect(canHide({ hidden: true, over: false })).toMatch(/already/)
  expect(canHide({ hidden: false, over: true })).toMatch(/took this back/)
  expect(canHide({ hidden: false, over: false })).toBe(true)
  expect(canKeep({ waiting: 0 })).toMatch(/No report/)
  expect(canKeep({ waiting: 1 })).toBe(true)
  expect(canShowAgain({ hidden: false })).toMatch(/not hidden/)
  expect(canShowAgain({ hidden: true })).toBe(true)
})
