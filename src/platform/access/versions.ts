// Two tabs that edit one record do not overwrite each other in silence: the second is told, and sees both.
import { AppError, notFound } from './errors'

/** Part of an edit's `where`: the row is still as the form saw it. */
export const asSeen = (version: number | undefined) => (version === undefined ? {} : { version })

/** Part of an edit's `data`. */
export const nextVersion = { version: { increment: 1 } }

/**
 * What to throw when an edit changed no row. `now` is the record as a view whose keys are the form's fields (days as
 * YYYY-MM-DD, companies by name), with its version; null when the record is gone.
 */
export function missedEdit(now: ({ version: number } & Record<string, unknown>) | null): AppError {
  if (!now) return notFound()
  const saved = Object.fromEntries(Object.entries(now).map(([field, value]) => [field, asTyped(value)]))
  return new AppError('CONFLICT', 'This was changed meanwhile, in another tab or on another device. Where it differs, what is saved now stands at the field; save again to replace it.', undefined, { saved })
}

function asTyped(value: unknown): string {
  if (Array.isArray(value)) return value.map(asTyped).join(' ')
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (isAmount(value)) return value.toFixed()
  return value === true ? 'on' : ''
}

const isAmount = (value: unknown): value is { toFixed: () => string } => typeof value === 'object' && value !== null && 'toFixed' in value
