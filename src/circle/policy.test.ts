import { expect, test } from 'vitest'
import { canAdd, canAddMember, canJoin } from './policy'

test('fifty circles, and two hundred people in each, are enough', () => {
  expect(canAdd({ circles: 50 })).toBe('You have fifty circles. Remove one that you no longer use.')
  expect(canAdd({ circles: 49 })).toBe(true)
  expect(canAddMember({ members: 200 })).toBe('Two hundred people are enough for one circle.')
  expect(canAddMember({ members: 199 })).toBe(true)
})

test('a link lets in one account, and not that of its owner', () => {
  expect(canJoin({ ownerId: 'ada', personId: null }, { id: 'ada' })).toBe('This is a circle of your own.')
  expect(canJoin({ ownerId: 'ada', personId: 'bo' }, { id: 'cy' })).toMatch(/^Somebody keeps this circle/)
  expect(canJoin({ ownerId: 'ada', personId: 'bo' }, { id: 'bo' })).toBe(true)
  expect(canJoin({ ownerId: 'ada', personId: null }, { id: 'bo' })).toBe(true)
})
