// What goes first. Pure: it judges what it is given.
import { KINDS, type Kind, type Later } from './schema'

/** How far ahead each kind is shown, and for how long after its day, in days. */
export const WINDOW = {
  deadline: { ahead: 14, after: 30 },
  needed: { ahead: 7, after: 30 },
  trial: { ahead: 7 },
  permission: { ahead: 7 },
  warranty: { ahead: 30 },
} as const
/** After so many days without an answer it is fair to write again. */
export const PATIENCE_DAYS = 7

/** A year's contract wants more time to think than what runs from month to month. */
export function cancelWindow(period: string, runsMonths: number | null): number {
  if (period === 'week' && !runsMonths) return 1
  return period === 'month' && (runsMonths ?? 1) <= 1 ? 3 : 14
}

export type Ranked = { kind: Kind; recordId: string; days: number | null; at: Date | null }

const place = Object.fromEntries(KINDS.map((kind, index) => [kind, index])) as Record<Kind, number>

/**
 * The day decides: late first, then today, then the days to come. An answer, or the lack of one, is today's. On one day
 * the kinds have their order, and of answers the newest goes first.
 */
export function compareNeeds(a: Ranked, b: Ranked): number {
  return (
    (a.days ?? 0) - (b.days ?? 0) ||
    place[a.kind] - place[b.kind] ||
    (b.at?.getTime() ?? 0) - (a.at?.getTime() ?? 0) ||
    (a.recordId < b.recordId ? -1 : a.recordId > b.recordId ? 1 : 0)
  )
}

/** Before the list is full, no kind takes more than this from the others. */
const FAIR = 8

/** The first ones in order; but a hundred old answers do not hide the claim that ends tomorrow. */
export function pickNeeds<N extends Ranked>(needs: readonly N[], atMost: number): N[] {
  const sorted = [...needs].sort(compareNeeds)
  const counts = new Map<Kind, number>()
  const isFair = ({ kind }: N) => {
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
    return counts.get(kind)! <= FAIR
  }
  const fair = sorted.map((need) => ({ need, fair: isFair(need) }))
  const first = [...fair.filter((one) => one.fair), ...fair.filter((one) => !one.fair)].slice(0, atMost)
  return first.map(({ need }) => need).sort(compareNeeds)
}

export const LATER_DAYS: Record<Later, number> = { tomorrow: 1, week: 7, month: 30 }

/** How it can be put off: not past its day. What is late already, has no day or chose it itself can wait as long as one likes. */
export function laterChoices(kind: Kind, days: number | null): Later[] {
  const all: Later[] = ['tomorrow', 'week', 'month']
  return kind === 'reminder' || days === null || days < 0 ? all : all.filter((choice) => LATER_DAYS[choice] <= days)
}
