import { expect, test } from 'vitest'
import { tellingWords } from './alike'

test('what a title is about, without the words that every title has', () => {
  expect(tellingWords('The lights in the car are still on')).toEqual(['light', 'car'])
  expect(tellingWords('and the')).toEqual([])
  expect(tellingWords('Café closed')).toEqual(['close', 'cafe'])
  expect(tellingWords('')).toEqual([])
})

test('the ending of a word does not matter, the number in a model does', () => {
  expect(tellingWords('flickers')[0]).toBe(tellingWords('flickering')[0]!.slice(0, 5))
  expect(tellingWords('EOS R10 stuck')).toContain('r10')
})
