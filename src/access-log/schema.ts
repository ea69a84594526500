// Who read what, and who can read now, as the owner of the records sees it.
import { z } from 'zod'
import { PermissionView } from '@/permission/schema'
import { OneOf, OptionalId, PageInput, When } from '@/platform/shapes'

export const ListAccessInput = PageInput.extend({ recordId: OptionalId })

export const AccessView = z.object({
  id: z.string(),
  at: When,
  /** A company through a named agent, or whoever holds a share link. */
  by: z.union([
    z.object({ kind: z.literal('company'), companyId: z.string(), companyName: z.string(), agentName: z.string() }),
    z.object({ kind: z.literal('link'), label: z.string().nullable(), preview: z.boolean() }),
  ]),
  record: z.object({ kind: OneOf('issue', 'recommendation', 'document'), id: z.string(), title: z.string().nullable() }),
})
export type AccessView = z.output<typeof AccessView>

export const LinkInForce = z.object({
  id: z.string(),
  label: z.string().nullable(),
  /** It opens one of these. */
  recommendationId: z.string().nullable(),
  issueId: z.string().nullable(),
  title: z.string(),
  createdAt: When,
  expiresAt: When.nullable(),
})
export type LinkInForce = z.output<typeof LinkInForce>

export const AccessNow = z.object({ permissions: z.array(PermissionView), links: z.array(LinkInForce), more: z.boolean() })
export type AccessNow = z.output<typeof AccessNow>
