import { z } from 'zod'
import { ShownTo } from '@/permission/schema'
import { Day, When } from '@/platform/shapes'
import { CompanyBeside } from '@/relationship/schema'

export const TodayInput = z.object({})

/** How far ahead we look, in days. */
export const PERMISSION_DAYS = 7
export const WARRANTY_DAYS = 30
export const PATIENCE_DAYS = 7

/** A company answered, and it is my move. */
export const Reply = z.object({
  issueId: z.string(),
  title: z.string(),
  company: CompanyBeside,
  companyName: z.string().nullable(),
  agentName: z.string().nullable(),
  excerpt: z.string().nullable(),
  at: When,
})
export type Reply = z.output<typeof Reply>

/** A company is about to lose sight of an issue that is not solved. */
export const EndingPermission = z.object({
  permissionId: z.string(),
  issueId: z.string(),
  title: z.string(),
  companyId: z.string(),
  companyName: z.string(),
  expiresAt: When,
  days: z.number(),
})
export type EndingPermission = z.output<typeof EndingPermission>

export const EndingWarranty = z.object({
  productId: z.string(),
  name: z.string(),
  company: CompanyBeside,
  until: Day,
  days: z.number(),
})
export type EndingWarranty = z.output<typeof EndingWarranty>

/** I had the last word, and a company can read it. */
export const Waiting = z.object({
  issueId: z.string(),
  title: z.string(),
  company: CompanyBeside,
  shownTo: ShownTo,
  since: When,
  days: z.number(),
  /** So long that it is fair to remind them. */
  overdue: z.boolean(),
})
export type Waiting = z.output<typeof Waiting>

export const TodayView = z.object({
  needs: z.number(),
  replies: z.array(Reply),
  permissions: z.array(EndingPermission),
  warranties: z.array(EndingWarranty),
  waiting: z.array(Waiting),
  waitingCount: z.number(),
  /** Nothing is kept here yet. */
  firstRun: z.boolean(),
})
export type TodayView = z.output<typeof TodayView>

export const NeedsView = z.object({ needs: z.number() })
