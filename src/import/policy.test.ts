import { expect, test } from 'vitest'
import { canConfirm, canForget, canStart, canUndo } from './policy'
import { MOST_SHOPS } from './schema'

test('a fourth file has to wait', () => {
  expect(canStart({ reading: 3 })).toMatch('Three of your files')
  expect(canStart({ reading: 2 })).toBe(true)
})

test('only a file that was read can be added, and only one that names a few shops', () => {
  expect(canConfirm({ state: 'reading', shops: [] })).toBe('This file is still being read.')
  expect(canConfirm({ state: 'failed', shops: [] })).toBe('There is nothing to add from this file.')
  expect(canConfirm({ state: 'undone', shops: [] })).toBe('There is nothing to add from this file.')
  expect(canConfirm({ state: 'ready', shops: Array<string>(MOST_SHOPS + 1).fill('amazon.com') })).toMatch('more than 100 shops')
  expect(canConfirm({ state: 'ready', shops: ['amazon.com'] })).toBe(true)
})

test('what was added is undone, anything else forgotten', () => {
  expect(canForget({ state: 'added' })).toMatch('Undo that instead.')
  expect(canForget({ state: 'reading' })).toBe(true)
  expect(canUndo({ state: 'undone' })).toBe('Nothing was added from this file.')
  expect(canUndo({ state: 'added' })).toBe(true)
})
