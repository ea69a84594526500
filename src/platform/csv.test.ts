import { expect, test } from 'vitest'
import { csvLine } from './csv'

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('%j is no formula', (typed) => {
  expect(csvLine([typed]).replace(/^"/, '')).toMatch(/^'/)
})

test('commas, quotes and lines stay inside their cell', () => {
  expect(csvLine(['a,b', 'say "so"', 'two\nlines', null, 'plain'])).toBe('"a,b","say ""so""","two\nlines",,plain\r\n')
})
