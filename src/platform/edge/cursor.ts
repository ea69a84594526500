// Where the page of a list ended, sealed with the name of the list: the cursor of one list opens no other.
import { AppError } from '@/platform/access/errors'

/** How pages say where they ended. */
const ENDS = ['next', 'earlier', 'older'] as const

/** The inputs that say where to go on. */
const PLACES = ['before', 'after'] as const

/** The cursor for the page after this one, or null when this is the last. */
export function nextCursor(list: string, value: unknown, take: number): string | null {
  const place = placeAfter(value, take)
  return place === null ? null : Buffer.from(`${list} ${place}`).toString('base64url')
}

// A page says itself where it ended, or whether there is more; a bare list is whole when it is shorter than what was asked for.
function placeAfter(value: unknown, take: number): string | null {
  if (Array.isArray(value)) return value.length < take ? null : idOf(value.at(-1))
  const page = value as { more?: boolean } & Record<string, unknown>
  const end = ENDS.find((name) => name in page)
  if (end) return page[end] as string | null
  const rows = Object.values(page).find(Array.isArray) ?? []
  return (page.more ?? rows.length >= take) ? idOf(rows.at(-1)) : null
}

function idOf(row: unknown): string | null {
  const { id, companyId } = (row ?? {}) as { id?: unknown; companyId?: unknown }
  return typeof id === 'string' ? id : typeof companyId === 'string' ? companyId : null
}

/** The input with its cursor opened. Throws INVALID_INPUT for one of another list, or of none. */
export function withoutCursor(list: string, input: Record<string, unknown>): Record<string, unknown> {
  const name = PLACES.find((place) => input[place] !== undefined && input[place] !== '')
  if (!name) return input
  const [of, ...place] = Buffer.from(String(input[name]), 'base64url').toString('utf8').split(' ')
  if (of !== list || place.length === 0) throw new AppError('INVALID_INPUT', 'This cursor is not one of this list.', { [name]: ['Take “next” from a page of this very list.'] })
  return { ...input, [name]: place.join(' ') }
}
