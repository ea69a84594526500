import { JsonLd } from '@/platform/ui/json-ld'
import { reviewOf } from '../review'

type Letter = Parameters<typeof reviewOf>[0]

/** Letters as programs read them; `more` is what else is known of each. */
export function ReviewData({ of, more }: { of: Letter; more?: object } | { of: (Letter & { more: object })[]; more?: undefined }) {
  if (Array.isArray(of)) return <JsonLd data={of.map((letter) => ({ ...reviewOf(letter), ...letter.more }))} />
  return <JsonLd data={{ ...reviewOf(of), ...more }} />
}
