import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDay } from './day.ts'

test.each([
  ['2025-10-13T22:08:07Z', null, '2025-10-13'],
  ['2025-10-13T23:30:00.123-07:00', null, '2025-10-13'],
  ['2025-10-13 22:08:07 UTC', null, '2025-10-13'],
  ['2025/1/3', null, '2025-01-03'],
  ['10/13/2025', 'month-first', '2025-10-13'],
  ['13/10/2025', 'day-first', '2025-10-13'],
  ['13.10.2025', 'month-first', '2025-10-13'],
  ['13-10-2025', 'day-first', '2025-10-13'],
  ['10/13/2025 4:05 PM', null, '2025-10-13'],
  ['05/05/2024', null, '2024-05-05'],
  ['02/29/20', 'month-first', '2020-02-29'],
  ['12/31/99', 'month-first', '1999-12-31'],
] as const)('%s (%s) is %s', (text, order, day) => {
  expect(readDay(text, order)).toEqual({ day })
})

test.each([
  ['31/02/2024', 'day-first'],
  ['02/29/2023', 'month-first'],
  ['13/10/2025', 'month-first'],
  ['10/13/2025', 'day-first'],
  ['2025-13-01', null],
  ['2025-02-30', null],
  ['0000-00-00', null],
  ['2025-10/13', null],
  ['1/1/1', null],
  ['Not Available', null],
  ['45000', null],
  ['', null],
] as const)('%s (%s) is not a date', (text, order) => {
  expect(readDay(text, order)).toEqual({ fault: 'is not a date' })
})

test('03/04/2024 is refused where nobody knows which number is the month', () => {
  expect(readDay('03/04/2024', null)).toEqual({ fault: 'could be two different days' })
})

test('every day there is comes back from every way of writing it', () => {
  const days = fc.date({ min: new Date('1970-01-01'), max: new Date('2069-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10)
      const [y, m, d] = day.split('-') as [string, string, string]

      expect(readDay(date.toISOString(), null)).toEqual({ day })
      expect(readDay(`${d}.${m}.${y}`, null)).toEqual({ day })
      expect(readDay(`${Number(d)}/${Number(m)}/${y}`, 'day-first')).toEqual({ day })
      expect(readDay(`${m}/${d}/${y.slice(2)}`, 'month-first')).toEqual({ day })
    }),
  )
})
