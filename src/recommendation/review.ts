// A letter in schema.org's words, so that another Turnabout, or any program, can take it in. Source: https://schema.org/Recommendation
import type { RecommendationForVisitor } from './schema'

type Letter = Pick<RecommendationForVisitor, 'verdict' | 'title' | 'sentence' | 'authorName' | 'facts' | 'createdAt'>

export function reviewOf({ verdict, title, sentence, authorName, facts, createdAt }: Letter) {
  const text = (key: 'model' | 'website') => facts.find((fact) => fact.key === key)?.value as string | undefined
  const named = (key: 'company' | 'boughtAt') => facts.find((fact) => fact.key === key)?.value as { name: string } | undefined
  const price = facts.find((fact) => fact.key === 'price')?.value
  const [model, website, company, shop] = [text('model'), text('website'), named('company'), named('boughtAt')]
  const offer = price && { '@type': 'Offer', price: price.amount, ...(price.currency && { priceCurrency: price.currency }), ...(shop && { seller: { '@type': 'Organization', name: shop.name } }) }
  return {
    '@context': 'https://schema.org',
    '@type': verdict === 'recommends' ? 'Recommendation' : 'Review',
    name: title,
    reviewBody: sentence,
    datePublished: createdAt.slice(0, 10),
    author: { '@type': 'Person', name: authorName },
    itemReviewed: company
      ? { '@type': 'Organization', name: company.name, ...(website && { url: `https://${website}` }) }
      : { '@type': 'Product', name: title, ...(model && { model }), ...(offer && { offers: offer }) },
  }
}
