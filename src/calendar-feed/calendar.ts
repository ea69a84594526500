// The days as an iCalendar (RFC 5545): all-day events, and the same bytes as long as nothing changed.
import { ICalCalendar, ICalEventTransparency } from 'ical-generator'
import { env } from '@/platform/env'
import type { FeedDay } from './schema'

const SIX_HOURS_S = 6 * 3600

const WORDS: Record<FeedDay['kind'], string> = {
  deadline: 'A deadline',
  cancel: 'Last day to cancel',
  trial: 'A free trial ends',
  needed: 'An issue should be solved',
  reply: 'An answer',
  friend: 'A friend’s words',
  vote: 'A friend’s answer',
  public: 'A public page',
  reminder: 'A reminder',
  overdue: 'No reply for 7 days',
  permission: 'A permission ends',
  warranty: 'A warranty ends',
}

/** Each day leads to this address, or to none. */
export function asCalendar(days: FeedDay[], url: string | null = `${env.PUBLIC_URL}/today`): string {
  const calendar = new ICalCalendar({
    name: 'Turnabout',
    ttl: SIX_HOURS_S,
    prodId: { company: 'Turnabout', product: 'Calendar', language: 'EN' },
  })
  for (const { uid, day, changedAt, version, ...event } of days) {
    calendar.createEvent({
      id: uid,
      start: day,
      allDay: true,
      summary: summaryOf(event),
      // When it was last changed, not when it is read: so that an unchanged calendar stays the same.
      stamp: changedAt,
      lastModified: changedAt,
      sequence: version - 1,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(url && { url }),
    })
  }
  return calendar.toString()
}

function summaryOf({ kind, title, done }: Pick<FeedDay, 'kind' | 'title' | 'done'>): string {
  const words = title === null ? WORDS[kind] : kind === 'reminder' ? title : `${title}: ${WORDS[kind].charAt(0).toLowerCase()}${WORDS[kind].slice(1)}`
  return done ? `Done: ${words}` : words
}
