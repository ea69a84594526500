// The same in the words of schema.org, for programs that know nothing of us.
import type { CompanyLine, OpinionLine, ThingLine, WantLine } from './shapes'
import type { Spool } from './spool'

type Node = Record<string, unknown>

const urn = (id: string) => `urn:uuid:${id}`
const priced = (price: string | undefined, currency: string | undefined): Node => (price ? { price, ...(currency && { priceCurrency: currency }) } : {})

export const companiesLd = (spool: Spool) => graphOf(spool.lines<CompanyLine>('views/companies'), organizationOf)
export const thingsLd = (spool: Spool) => graphOf(spool.lines<ThingLine>('views/things'), ownershipOf)
export const opinionsLd = (spool: Spool) => graphOf(spool.lines<OpinionLine>('views/opinions'), reviewOf)
export const wantsLd = (spool: Spool) => graphOf(spool.lines<WantLine>('views/wants'), demandOf)

async function* graphOf<L>(lines: AsyncIterable<L>, nodeOf: (line: L) => Node): AsyncGenerator<string> {
  let between = '{\n "@context": "https://schema.org",\n "@graph": [\n'
  for await (const line of lines) {
    yield between + JSON.stringify(nodeOf(line))
    between = ',\n'
  }
  yield between.startsWith('{') ? `${between}]\n}\n` : '\n]\n}\n'
}

function organizationOf({ companyId, name, domain, points }: CompanyLine): Node {
  const values = (kind: string) => points.filter((point) => point.kind === kind).map(({ value }) => value)
  const some = (property: string, all: string[]) => (all.length > 0 ? { [property]: all } : {})
  return {
    ...{ '@type': 'Organization', '@id': urn(companyId), name, ...(domain && { url: `https://${domain}` }) },
    ...{ ...some('telephone', values('phone')), ...some('email', values('mail')), ...some('address', values('address')), ...some('sameAs', values('web')) },
  }
}

function ownershipOf({ id, kind, name, company, companyId, model, serialNumbers, gtin, boughtOn, boughtAt, price, currency, notes }: ThingLine): Node {
  const good: Node = {
    ...{ '@type': kind === 'thing' ? 'Product' : 'Service', '@id': urn(id), name, ...(notes && { description: notes }) },
    ...{ ...(model && { model }), ...(serialNumbers.length > 0 && { serialNumber: serialNumbers.join(', ') }), ...(gtin && { gtin }) },
    ...(company && { [kind === 'thing' ? 'brand' : 'provider']: { '@type': 'Organization', ...(companyId && { '@id': urn(companyId) }), name: company } }),
    ...(price && { offers: { '@type': 'Offer', ...priced(price, currency) } }),
  }
  return { '@type': 'OwnershipInfo', typeOfGood: good, ...(boughtOn && { ownedFrom: boughtOn }), ...(boughtAt && { acquiredFrom: { '@type': 'Organization', name: boughtAt } }) }
}

const VERDICTS: Record<string, number | undefined> = { recommends: 1, 'not-for-me': -1 }

function reviewOf({ id, company, product, verdict, sentence, stars, at }: OpinionLine): Node {
  const rating = VERDICTS[verdict]
  const ratings = [
    ...(rating === undefined ? [] : [{ '@type': 'Rating', ratingValue: rating, bestRating: 1, worstRating: -1 }]),
    ...stars.map(({ criterion, stars: value }) => ({ '@type': 'Rating', reviewAspect: criterion, ratingValue: value, bestRating: 5, worstRating: 1 })),
  ]
  return {
    ...{ '@type': 'Review', '@id': urn(id), dateCreated: at, ...(sentence && { reviewBody: sentence }) },
    ...((product ?? company) && { itemReviewed: product ? { '@type': 'Product', name: product } : { '@type': 'Organization', name: company } }),
    ...(ratings.length > 0 && { reviewRating: ratings }),
  }
}

function demandOf({ id, company, topic, text, maxPrice, currency, neededBy, at }: WantLine): Node {
  return {
    ...{ '@type': 'Demand', '@id': urn(id), name: text, validFrom: at, ...(neededBy && { validThrough: neededBy }), ...(topic && { category: topic }) },
    ...(company && { seller: { '@type': 'Organization', name: company } }),
    ...(maxPrice && { priceSpecification: { '@type': 'PriceSpecification', maxPrice, ...(currency && { priceCurrency: currency }) } }),
  }
}
