import { expect, test } from 'vitest'
import { canKeep } from './policy'

const MB = 1_000_000

test('what is over the quota is refused, with what is used and what is free', () => {
  expect(canKeep({ used: 995 * MB, removed: 0, quota: 1000 * MB, bytes: 5 * MB + 1 })).toBe(
    'There is no room for it: you use 995 of 1,000 MB, and 5 MB are free. Remove documents that you need no more.',
  )
  expect(canKeep({ used: 1200 * MB, removed: 0, quota: 1000 * MB, bytes: 0 })).toBe(true)
  expect(canKeep({ used: 995 * MB, removed: 0, quota: 1000 * MB, bytes: 5 * MB })).toBe(true)
})

test('what was removed does not count, until it takes as much again', () => {
  expect(canKeep({ used: 100 * MB, removed: 1500 * MB, quota: 1000 * MB, bytes: 10 * MB })).toBe(true)
  expect(canKeep({ used: 100 * MB, removed: 1895 * MB, quota: 1000 * MB, bytes: 10 * MB })).toContain('The trash is full')
})
