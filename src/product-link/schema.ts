import { z } from 'zod'
import { Id, OptionalText, RequiredText } from '@/platform/shapes'

/** An address on the web, with or without its https://. */
const Url = RequiredText(2000, 'Paste the address of the page.')
  .transform((typed) => (/^[a-z][a-z0-9+.-]*:/i.test(typed) && !/^[^/?#]+:\d+(\/|$)/.test(typed) ? typed : `https://${typed}`))
  .refine(isWebAddress, 'Give an address that begins with https://')

function isWebAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, username } = new URL(address)
  return ['http:', 'https:'].includes(protocol) && hostname.includes('.') && !username && !/\s/.test(address)
}

export const AddProductLinkInput = z.object({ productId: Id, label: OptionalText(120), url: Url })
export const ProductLinkIdInput = z.object({ productLinkId: Id })

export const ProductLinkView = z.object({ id: z.string(), productId: z.string(), label: z.string().nullable(), url: z.string() })
export type ProductLinkView = z.output<typeof ProductLinkView>

export const productLinksBeside = {
  select: { id: true, productId: true, label: true, url: true },
  orderBy: { id: 'asc' },
  take: 50,
} as const
