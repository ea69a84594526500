import { z } from 'zod'
import { Id, OneOf, Text, When } from '@/platform/shapes'

const FoundKind = OneOf('issue', 'product', 'company', 'want', 'opinion', 'document', 'interaction', 'reminder', 'recommendation')

export const FindInput = z.object({
  q: Text(300).default(''),
  /** How many of each kind: a list as it is typed is short, a page of one kind is long. */
  each: z.coerce.number().int().min(1).max(50).default(8),
})

const Marked = z.array(z.object({ text: z.string(), hit: z.boolean() }))

export const Found = z.object({
  kind: FoundKind,
  id: Id,
  title: Marked,
  excerpt: Marked.nullable(),
  at: When,
  company: z.string().nullable(),
  /** What there is to say of its kind: how an issue ended, how they were reached, what was thought of it. */
  detail: z.string().nullable(),
  href: z.string(),
})
export type Found = z.output<typeof Found>

export const FoundGroup = z.object({
  kind: FoundKind,
  found: z.array(Found),
  /** Counted up to fifty; `more` says that there are more than that. */
  count: z.number(),
  more: z.boolean(),
  /** Where all of them are. */
  all: z.string(),
})
export type FoundGroup = z.output<typeof FoundGroup>

export const FindView = z.object({
  groups: z.array(FoundGroup),
  /** What was looked for instead, when nothing had the words as they were typed. */
  instead: z.string().nullable(),
  /** Parts that look like filters and are none. */
  unknown: z.array(z.string()),
})
export type FindView = z.output<typeof FindView>

/** Many records of one list at once, and what to do with them: up to a page of a hundred. */
const Ids = z.preprocess((ids) => (typeof ids === 'string' ? [ids] : ids), z.array(Id, 'Choose at least one line first.').min(1, 'Choose at least one line first.').max(100, 'A hundred at once is the most.'))
const Tag = Text(40).transform((tag) => tag.replace(/^#+/, '').replace(/[\s,#]+/g, '-'))

export const manyInput = <const Doing extends readonly [string, ...string[]]>(...doing: Doing) =>
  z
    .object({ ids: Ids, do: z.enum(doing, 'Choose what to do.'), tag: Tag.optional() })
    .refine((many) => many.do !== ('tag' as string) || !!many.tag, { path: ['tag'], message: 'Which tag?' })

/** What was done to which of them, so that exactly that can be undone. */
export const ManyChanged = z.object({ did: z.string(), ids: z.array(z.string()), tag: z.string().nullable() })
export type ManyChanged = z.output<typeof ManyChanged>

/** How a list is asked: the same words as in the search, and an order. */
export const ListQuery = Text(300).optional()
