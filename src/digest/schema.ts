import { z } from 'zod'
import { Id, OneOf, Ticked } from '@/platform/shapes'
import { Need } from '@/today/schema'

export const DigestInput = z.object({})
export const SetDigestInput = z.object({ every: z.enum(['never', 'day', 'week'], 'Choose how often.'), showsWords: Ticked })
export const StopDigestInput = z.object({ token: z.string('This link is incomplete.').max(200) })

export const DigestView = z.object({
  every: OneOf('never', 'day', 'week'),
  showsWords: z.boolean(),
  /** Whether mails leave this server at all. */
  sendsMail: z.boolean(),
})
export type DigestView = z.output<typeof DigestView>

export const ListDueInput = z.object({ after: Id.optional() })
export const DueDigests = z.array(z.object({ ownerId: z.string() }))

/** What a digest is told from. Names of records are in it only when the person wants them there. */
export const DigestDraft = z.object({
  needs: z.number(),
  list: z.array(Need.pick({ kind: true, days: true, waited: true, issueId: true, productId: true, recordId: true }).extend({ title: z.string().nullable() })),
})
export type DigestDraft = z.output<typeof DigestDraft>

export const PostDigestInput = DigestDraft.extend({ ownerId: Id })
export const PostedDigest = z.object({ posted: z.boolean() })
export const StoppedDigest = z.object({ stopped: z.literal(true) })
