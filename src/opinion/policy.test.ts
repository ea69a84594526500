import { expect, test } from 'vitest'
import { canTakeBack } from './policy'

test('only the newest opinion can be taken back', () => {
  expect(canTakeBack({ newest: false })).toBe('You have said something newer since. Take that back first.')
  expect(canTakeBack({ newest: true })).toBe(true)
})
