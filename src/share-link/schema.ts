import { z } from 'zod'
import { Id, OneOf, OptionalDay, OptionalText, PageInput, When } from '@/platform/shapes'

const DAY_MS = 24 * 3_600_000

export const CreateShareLinkInput = z
  .object({
    recommendationId: Id,
    /** For whom, so that it is known later whose link it is. */
    label: OptionalText(80),
    expiry: z.enum(['never', 'month', 'day'], 'Choose how long the link works.').default('never'),
    /** The last day on which it opens. */
    until: OptionalDay,
  })
  .superRefine(({ expiry, until }, context) => {
    if (expiry !== 'day') return
    const refuse = (message: string) => context.addIssue({ code: 'custom', path: ['until'], message })
    if (!until) refuse('Choose the last day.')
    else if (until.getTime() + DAY_MS <= Date.now()) refuse('Choose a day that is still to come.')
  })

export const ShareLinkIdInput = z.object({ shareLinkId: Id })
export const ListShareLinksInput = PageInput.extend({ recommendationId: Id })

/** The only time that the address is shown: we keep its hash. */
export const NewShareLink = z.object({ id: z.string(), address: z.string() })
export type NewShareLink = z.output<typeof NewShareLink>

export const RevokedShareLink = z.object({ shareLinkId: z.string(), recommendationId: z.string() })
export type RevokedShareLink = z.output<typeof RevokedShareLink>

export const ShareLinkView = z.object({
  id: z.string(),
  label: z.string().nullable(),
  state: OneOf('open', 'expired', 'revoked'),
  createdAt: When,
  expiresAt: When.nullable(),
  revokedAt: When.nullable(),
  /** Visits; previews that programs draw are not counted. */
  opens: z.number(),
  lastOpenedAt: When.nullable(),
})
export type ShareLinkView = z.output<typeof ShareLinkView>
