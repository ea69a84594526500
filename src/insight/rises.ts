// Topics that came up unusually often this week.
import { peopleOf, topicsOf } from './group'
import type { Arrival } from './read-facts'
import { FEWEST, type Rise } from './schema'

const WEEK_MS = 7 * 86_400_000
const WEEKS_BEFORE = 8
/** So many of each week are enough to compare. */
const OF_EACH = 120
export const LOOKED_AT = { weeks: WEEKS_BEFORE + 1, ofEach: OF_EACH }
const TIMES = 3

/** At least five people this week, and three times the mean of the eight weeks before. The mean itself is not told: it may be small. */
export function risesIn(facts: Arrival[], now = Date.now()): Rise[] {
  const weeksAgo = ({ arrivedAt }: Arrival) => Math.floor((now - arrivedAt.getTime()) / WEEK_MS)
  const thisWeek = facts.filter((fact) => weeksAgo(fact) < 1)
  const before = facts.filter((fact) => weeksAgo(fact) >= 1 && weeksAgo(fact) <= WEEKS_BEFORE)
  const topics = [...new Set(thisWeek.flatMap(topicsOf))]

  return topics.flatMap((topic) => {
    const about = (fact: Arrival) => topicsOf(fact).includes(topic)
    const news = thisWeek.filter(about)
    const usual = sum(before.filter(about)) / WEEKS_BEFORE
    return peopleOf(news) >= FEWEST && sum(news) >= TIMES * usual ? [{ topic, issues: news.length, more: sum(news) > news.length }] : []
  })
}

const sum = (arrivals: Arrival[]) => arrivals.reduce((all, { standsFor }) => all + standsFor, 0)
