// A recommendation as a page tells it to programs (schema.org, JSON-LD), and what there is to want in it.
import { z } from 'zod'

const Words = z.string().trim().min(1)
const Named = z.object({ name: Words.max(300) })
const Price = z.union([z.string(), z.number()]).transform(String).pipe(z.string().regex(/^\d{1,9}(\.\d{1,2})?$/))

const Review = z.object({
  '@type': z.union([z.string(), z.array(z.string())]).refine((type) => [type].flat().some((one) => one === 'Recommendation' || one === 'Review')),
  name: Words.max(300).optional().catch(undefined),
  reviewBody: Words.max(5_000),
  author: z.union([Named, z.array(Named).min(1).transform(([first]) => first!)]),
  itemReviewed: z.object({
    '@type': z.string().optional().catch(undefined),
    name: Words.max(300).optional().catch(undefined),
    offers: z.object({ price: Price.optional().catch(undefined), priceCurrency: z.string().regex(/^[A-Z]{3}$/).optional().catch(undefined), seller: Named.optional().catch(undefined) }).optional().catch(undefined),
  }),
})

export const LetterRead = z.object({ title: z.string(), words: z.string(), author: z.string(), price: z.string().nullable(), currency: z.string().nullable(), company: z.string().nullable() })
export type LetterRead = z.output<typeof LetterRead>

const DATA = /<script\b[^>]*\btype=["']?application\/ld\+json["']?[^>]*>([\s\S]*?)<\/script>/gi

/** The first recommendation in a page, or null. */
export function letterIn(html: string): LetterRead | null {
  for (const [, json] of html.matchAll(DATA)) {
    const found = things(json!).map((thing) => Review.safeParse(thing)).find(({ success }) => success)
    if (found?.data) return asLetter(found.data)
  }
  return null
}

function things(json: string): unknown[] {
  try {
    const data = JSON.parse(json) as unknown
    const graph = typeof data === 'object' && data !== null && '@graph' in data ? data['@graph'] : data
    return [graph].flat()
  } catch {
    return []
  }
}

function asLetter({ name, reviewBody, author, itemReviewed: { name: item, offers, '@type': kind } }: z.output<typeof Review>): LetterRead {
  const { price = null, priceCurrency = null, seller } = offers ?? {}
  const title = item ?? name ?? reviewBody.slice(0, 80)
  return { title, words: reviewBody.slice(0, 1_000).toWellFormed(), author: author.name, price, currency: price && priceCurrency, company: seller?.name ?? (kind === 'Organization' ? title : null) }
}

/** What the form of a new want is filled with. */
export function wantOf({ title, words, author, price, currency, company }: LetterRead, address: string): Record<string, string> {
  const given = { text: `${title}\n${author}: “${words}”\n${address}`, company, maxPrice: price, currency }
  return Object.fromEntries(Object.entries(given).filter((pair): pair is [string, string] => pair[1] !== null))
}
