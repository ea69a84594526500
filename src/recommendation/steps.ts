// What there is to say about a product or a company, told from its owner's records.
import type { Db } from '@/platform/access/doorway'
import { companyBeside } from '@/relationship/schema'
import type { Fact } from './schema'
import { once } from './shape'

const DAY_MS = 24 * 3_600_000
const ISSUES = 5

export type Subject = { productId: string | null; companyId: string | null; name: string; sentence: string | null; facts: Fact[] }

export async function findSubject(db: Db, asked: { productId?: string | null; companyId?: string | null }): Promise<Subject | null> {
  if (asked.productId) return productSubject(db, asked.productId)
  if (asked.companyId) return companySubject(db, asked.companyId)
  return null
}

async function productSubject(db: Db, id: string): Promise<Subject | null> {
  const product = await db.product.findFirst({
    where: { id, removedAt: null },
    select: {
      name: true,
      model: true,
      boughtOn: true,
      price: true,
      currency: true,
      company: { select: { ...companyBeside.select, removedAt: true } },
      ...told(),
    },
  })
  if (!product) return null

  const { model, company, price, currency, boughtOn } = product
  const facts: Fact[] = [
    ...(model ? [{ key: 'model' as const, value: model }] : []),
    ...(company && !company.removedAt ? [{ key: 'boughtAt' as const, value: { companyId: company.companyId, name: company.name } }] : []),
    ...(price ? [{ key: 'price' as const, value: { amount: price.toFixed(2), currency, year: boughtOn?.getUTCFullYear() ?? null } }] : []),
    ...(boughtOn ? [{ key: 'hadFor' as const, value: monthOf(boughtOn) }] : []),
    ...product.issues.flatMap(factsOfIssue),
  ]
  return { productId: id, companyId: null, name: product.name, sentence: praiseIn(product.opinions), facts: once(facts) }
}

async function companySubject(db: Db, companyId: string): Promise<Subject | null> {
  const company = await db.relationship.findFirst({
    where: { companyId, removedAt: null },
    select: { name: true, domain: true, since: true, ...told() },
  })
  if (!company) return null

  const facts: Fact[] = [
    { key: 'company', value: { companyId, name: company.name } },
    ...(company.domain ? [{ key: 'website' as const, value: company.domain }] : []),
    ...(company.since ? [{ key: 'customerSince' as const, value: monthOf(company.since) }] : []),
    ...company.issues.flatMap(factsOfIssue),
  ]
  return { productId: null, companyId, name: company.name, sentence: praiseIn(company.opinions), facts: once(facts) }
}

const told = () => ({
  issues: {
    where: { removedAt: null },
    select: { title: true, createdAt: true, resolution: { select: { at: true } } },
    orderBy: { createdAt: 'desc' as const },
    take: ISSUES,
  },
  opinions: {
    where: { removedAt: null },
    select: { verdict: true, sentence: true },
    orderBy: { createdAt: 'desc' as const },
    take: 1,
  },
})

// What somebody thinks now begins a recommendation only if it is one.
const praiseIn = ([now]: { verdict: string; sentence: string | null }[]) => (now?.verdict === 'recommends' ? now.sentence : null)

function factsOfIssue(issue: { title: string; createdAt: Date; resolution: { at: Date } | null }): Fact[] {
  const wrong: Fact = { key: 'wentWrong', value: issue.title }
  if (!issue.resolution) return [wrong]
  const days = Math.max(1, Math.ceil((issue.resolution.at.getTime() - issue.createdAt.getTime()) / DAY_MS))
  return [wrong, { key: 'solved', value: { days } }]
}

// A friend needs no exact day, so it is not kept.
const monthOf = (day: Date) => day.toISOString().slice(0, 7)
