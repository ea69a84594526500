// What a permit page offers to choose from, in its own words: for one issue, for a change, for all issues at once.
import type { OfferedFace } from '@/face/schema'
import type { ConsideredPermission } from './schema'

export type Offer = {
  /** What is always part of it. */
  words: string
  product: { label: string; hint: string } | null
  /** Null where none can be named beforehand: then it is all or none. */
  documents: ConsideredPermission['documents'] | null
  /** Null where there are none. */
  earlier: string | null
  interactions: string | null
  faces: OfferedFace[]
  endings: ('same' | '30 days' | 'solved' | 'each' | 'days' | 'day')[]
  /** When it ends now, for a change. */
  ending: string | null
  hidden: (readonly [name: string, value: string])[]
}
