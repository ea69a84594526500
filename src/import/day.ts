// Reads a calendar day as people and programs write it, and refuses what is not one.
//
// An ISO time is taken at its own written date: no time zone of ours moves a purchase to the day before.
// `03/04/2024` is two days; `order` says which, and without it the day is refused unless only one can be meant.
export type DayOrder = 'day-first' | 'month-first'
export type ReadDay = { day: string } | { fault: string }

const TIME = String.raw`(?:[T ,]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?[AP]M)?(?: ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?)?`
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}$`, 'i')
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})${TIME}$`, 'i')

export function readDay(text: string, order: DayOrder | null): ReadDay {
  const written = text.trim()
  if (written.length > 60) return { fault: 'is not a date' }

  const yearFirst = YEAR_FIRST.exec(written)
  if (yearFirst) return dayOf(yearFirst[1]!, yearFirst[3]!, yearFirst[4]!) ?? { fault: 'is not a date' }

  const yearLast = YEAR_LAST.exec(written)
  if (!yearLast) return { fault: 'is not a date' }
  const [, one, separator, two, year] = yearLast as unknown as [string, string, string, string, string]

  const dayFirst = dayOf(year, two, one)
  const monthFirst = dayOf(year, one, two)
  // Nobody writes 10.13.2025.
  if (separator === '.' || order === 'day-first') return dayFirst ?? { fault: 'is not a date' }
  if (order === 'month-first') return monthFirst ?? { fault: 'is not a date' }
  if (dayFirst && monthFirst && one !== two) return { fault: 'could be two different days' }
  return dayFirst ?? monthFirst ?? { fault: 'is not a date' }
}

function dayOf(year: string, month: string, day: string): { day: string } | null {
  const full = year.length === 4 ? Number(year) : Number(year) + (Number(year) >= 70 ? 1900 : 2000)
  const date = new Date(Date.UTC(full, Number(month) - 1, Number(day)))
  // Date turns 31 February into 2 March; a day that moved was not one.
  const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
  return exists && full >= 1900 && full <= 2100 ? { day: date.toISOString().slice(0, 10) } : null
}
