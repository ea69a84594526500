import { z } from 'zod'
import { Id, OneOf, OptionalText, RequiredText } from '@/platform/shapes'

const POINTS = ['phone', 'mail', 'web', 'chat', 'address'] as const
type Kind = (typeof POINTS)[number]
const CHANNELS = ['any', 'mail', 'phone', 'letter', 'text', 'visit'] as const

const PHONE = /^\+?[\d\s()/.*#-]{3,40}$/
const SCHEME = /^[a-z][a-z\d+.-]*:/i

/** What is wrong with a value of this kind, or null. An address and a chat name may be anything. */
function faultOf(kind: Kind, value: string): string | null {
  if (kind === 'phone') return PHONE.test(value) && /\d{3}/.test(value.replace(/\D/g, '')) ? null : 'Give a phone number such as +49 30 1234567.'
  if (kind === 'mail') return z.email().safeParse(value).success ? null : 'Give a mail address such as help@acme.com.'
  if (kind === 'web') return isWebPage(value) ? null : 'Give an address such as https://acme.com/help.'
  return null
}

// A page is often typed without its beginning.
const asWebPage = (typed: string) => (SCHEME.test(typed) && !/^[^/]+\.[^/]+:\d/.test(typed) ? typed : `https://${typed}`)

function isWebPage(value: string): boolean {
  const url = URL.parse(value)
  return !!url && /^https?:$/.test(url.protocol) && url.hostname.includes('.') && !url.username && !url.password && !/\s/.test(value)
}

/** What somebody typed without saying what it is. */
const kindOf = (value: string): Kind => (['mail', 'phone'] as const).find((kind) => !faultOf(kind, value)) ?? (/^\S+$/.test(value) && isWebPage(asWebPage(value)) ? 'web' : 'address')

const PointFields = z.object({
  /** Told from the value when it is left out. */
  kind: z.enum(POINTS, 'Choose what it is.').optional(),
  value: RequiredText(500, 'Type the number, address or page.'),
  label: OptionalText(80),
})
const tidy = <P extends z.output<typeof PointFields>>(point: P) => {
  const kind = point.kind ?? kindOf(point.value)
  return { ...point, kind, value: kind === 'web' ? asWebPage(point.value) : point.value }
}

const wellFormed = ({ kind, value }: { kind: Kind; value: string }, context: z.core.$RefinementCtx) => {
  const message = faultOf(kind, value)
  if (message) context.addIssue({ code: 'custom', path: ['value'], message })
}

export const AddContactPointInput = PointFields.extend({ companyId: Id }).transform(tidy).superRefine(wellFormed)
export const EditContactPointInput = PointFields.extend({ contactPointId: Id }).transform(tidy).superRefine(wellFormed)
export const ContactPointIdInput = z.object({ contactPointId: Id })

export const ContactPointView = z.object({
  id: z.string(),
  companyId: z.string(),
  kind: OneOf(...POINTS),
  value: z.string(),
  label: z.string().nullable(),
})
export type ContactPointView = z.output<typeof ContactPointView>
/** What to read for it. */
export const contactPointSelection = { id: true, companyId: true, kind: true, value: true, label: true } as const

/** What a public record says, for everybody: nothing of the person's own. */
export const ListedPointView = z.object({ kind: OneOf('phone', 'mail', 'web', 'address'), value: z.string(), label: z.string().nullable() })
export type ListedPointView = z.output<typeof ListedPointView>

export const AddContactPreferenceInput = z.object({
  companyId: Id,
  way: z.enum(CHANNELS, 'Choose by which way.').default('any'),
  about: OptionalText(120),
  welcome: z.union([z.boolean(), z.enum(['yes', 'no']).transform((word) => word === 'yes')], 'Choose whether they may.'),
})
export const ContactPreferenceIdInput = z.object({ contactPreferenceId: Id })

export const ContactPreferenceView = z.object({
  id: z.string(),
  companyId: z.string(),
  channel: OneOf(...CHANNELS),
  about: z.string().nullable(),
  welcome: z.boolean(),
})
export type ContactPreferenceView = z.output<typeof ContactPreferenceView>
export const contactPreferenceSelection = { id: true, companyId: true, channel: true, about: true, welcome: true } as const

export const ContactsView = z.object({ points: z.array(ContactPointView), preferences: z.array(ContactPreferenceView) })
