import { expect, test } from 'vitest'
import { canBecome, canChoose, canConfirm, canForget, canMap, canStart, canUndo } from './policy'
import { MOST_COMPANIES, MOST_SHOPS } from './schema'

test('a twenty-first file has to wait', () => {
  expect(canStart({ reading: 20 })).toMatch('Twenty of your files')
  expect(canStart({ reading: 19 })).toBe(true)
})

test('only a file that was read can be added, and only one that names a few shops', () => {
  const file = { kind: 'amazon', companies: 1 }
  expect(canConfirm({ ...file, state: 'reading' })).toBe('This file is still being read.')
  expect(canConfirm({ ...file, state: 'columns' })).toBe('Say first what the columns of this file mean.')
  expect(canConfirm({ ...file, state: 'failed' })).toBe('There is nothing to add from this file.')
  expect(canConfirm({ ...file, state: 'undone' })).toBe('There is nothing to add from this file.')
  expect(canConfirm({ ...file, state: 'ready', companies: MOST_SHOPS + 1 })).toMatch('more than 100 shops')
  expect(canConfirm({ kind: 'ofx', state: 'ready', companies: MOST_SHOPS + 1 })).toBe(true)
  expect(canConfirm({ kind: 'ofx', state: 'ready', companies: MOST_COMPANIES + 1 })).toMatch('more than 5000 companies')
  expect(canConfirm({ ...file, state: 'ready' })).toBe(true)
})

test('what was added is undone, anything else forgotten', () => {
  expect(canForget({ state: 'added' })).toMatch('Undo that instead.')
  expect(canForget({ state: 'reading' })).toBe(true)
  expect(canUndo({ state: 'undone' })).toBe('Nothing was added from this file.')
  expect(canUndo({ state: 'added' })).toBe(true)
})

test('what a file waits for is chosen while it waits', () => {
  expect(canMap({ state: 'ready' })).toMatch('Nobody asks')
  expect(canMap({ state: 'columns' })).toBe(true)
  expect(canChoose({ state: 'added' })).toMatch('does not wait')
  expect(canChoose({ state: 'ready' })).toBe(true)
  expect(canBecome({ import: { state: 'ready' }, become: 'same', matchedId: null })).toMatch('nobody you know')
  expect(canBecome({ import: { state: 'added' }, become: 'new', matchedId: null })).toMatch('does not wait')
  expect(canBecome({ import: { state: 'ready' }, become: 'none', matchedId: null })).toBe(true)
})
