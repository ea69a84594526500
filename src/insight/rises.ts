// Topics that came up unusually often this week.
import { peopleOf, topicsOf } from './group'
import type { Fact } from './read-facts'
import { FEWEST, type Rise } from './schema'

const WEEK_MS = 7 * 86_400_000
const WEEKS_BEFORE = 8
const TIMES = 3

/** At least five people this week, and three times the mean of the eight weeks before. The mean itself is not told: it may be small. */
export function risesIn(facts: Fact[], now = Date.now()): Rise[] {
  const weeksAgo = ({ arrivedAt }: Fact) => Math.floor((now - arrivedAt.getTime()) / WEEK_MS)
  const thisWeek = facts.filter((fact) => weeksAgo(fact) < 1)
  const before = facts.filter((fact) => weeksAgo(fact) >= 1 && weeksAgo(fact) <= WEEKS_BEFORE)
  const topics = [...new Set(thisWeek.flatMap(topicsOf))]

  return topics.flatMap((topic) => {
    const about = (fact: Fact) => topicsOf(fact).includes(topic)
    const news = thisWeek.filter(about)
    const usual = before.filter(about).length / WEEKS_BEFORE
    return peopleOf(news) >= FEWEST && news.length >= TIMES * usual ? [{ topic, issues: news.length }] : []
  })
}
