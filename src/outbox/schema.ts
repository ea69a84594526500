import { z } from 'zod'
import { Id, PageInput, When } from '@/platform/shapes'

export const Mail = z.object({
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  /** Where a mail program ends such mails with one click (RFC 8058). */
  unsubscribe: z.string().optional(),
})
export type Mail = z.output<typeof Mail>

/** What is left of a mail once it is sent: links in it open nothing any more, and nobody reads it here. */
export const SentMail = Mail.pick({ subject: true })

export const ListMailsInput = PageInput

export const MailView = z.object({
  id: z.string(),
  subject: z.string(),
  to: z.string().nullable(),
  text: z.string().nullable(),
  createdAt: When,
  sentAt: When.nullable(),
  failure: z.string().nullable(),
})
export type MailView = z.output<typeof MailView>

export const OutboxView = z.object({ mails: z.array(MailView), sendsMail: z.boolean() })

export const TakeErrandsInput = z.object({ kinds: z.array(z.string().max(60)).max(100) })
export const ErrandView = z.object({ id: z.string(), kind: z.string(), payload: z.unknown(), ownerId: z.string().nullable() })
export const ReadErrandInput = z.object({ id: Id })
export const FinishErrandInput = z.object({ id: Id })
export const FailErrandInput = z.object({ id: Id, why: z.string().transform((why) => why.slice(0, 500)) })
