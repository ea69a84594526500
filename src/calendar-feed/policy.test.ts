import { expect, test } from 'vitest'
import { canCreate } from './policy'

test('twenty calendar addresses are enough', () => {
  expect(canCreate({ feeds: 20 })).toBe('You have twenty calendar addresses. Remove one that you no longer use.')
  expect(canCreate({ feeds: 19 })).toBe(true)
})
