import { expect, test } from 'vitest'
import { canReopen, canResolve, daysSince, waitingSince, whoseMove } from './policy'

test('a solved issue cannot be solved again, and an open one not reopened', () => {
  expect(canResolve({ resolution: { at: new Date() } })).toBe('This issue is already solved.')
  expect(canResolve({ resolution: null })).toBe(true)
  expect(canReopen({ resolution: null })).toBe('This issue is open.')
  expect(canReopen({ resolution: {} })).toBe(true)
})

test('it is their move only while they can read the issue and I had the last word', () => {
  const asked = { lastWord: 'person', resolution: null, permissions: [{}] }
  expect(whoseMove(asked)).toBe('theirs')
  expect(whoseMove({ ...asked, permissions: [] })).toBe('mine')
  expect(whoseMove({ ...asked, lastWord: 'company' })).toBe('mine')
  expect(whoseMove({ ...asked, resolution: {} })).toBe('solved')
})

test('by phone or letter they were reached too; what is given up is neither solved nor anybody’s move', () => {
  const alone = { lastWord: 'person', resolution: null, permissions: [], reachedAt: new Date() }
  expect(whoseMove(alone)).toBe('theirs')
  expect(whoseMove({ ...alone, lastWord: 'company' })).toBe('mine')
  expect(whoseMove({ ...alone, resolution: { outcome: 'given-up' } })).toBe('given-up')
})

test('waiting begins when they could have answered', () => {
  const day = (n: number) => new Date(Date.UTC(2026, 0, n))
  const issue = { reachedAt: null, createdAt: day(1), permissions: [], wroteAt: null }
  expect(waitingSince(issue)).toBe(null)
  expect(waitingSince({ ...issue, reachedAt: day(3) })).toEqual(day(3))
  expect(waitingSince({ ...issue, permissions: [{ createdAt: day(5) }, { createdAt: day(4) }] })).toEqual(day(4))
  expect(waitingSince({ ...issue, permissions: [{ createdAt: day(4) }], wroteAt: day(6) })).toEqual(day(6))
  expect(waitingSince({ reachedAt: day(9), createdAt: day(1), permissions: [{ createdAt: day(4) }], wroteAt: day(6) })).toEqual(day(9))
  expect(daysSince(day(1), day(4))).toBe(3)
  expect(daysSince(day(4), day(1))).toBe(0)
})
