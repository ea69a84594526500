// What there is to say about a product or a company, told from its owner's records.
import type { Db } from '@/platform/access/doorway'
import { companyBeside } from '@/relationship/schema'
import type { Fact } from './schema'
import { once } from './shape'

const DAY_MS = 24 * 3_600_000
const ISSUES = 5
/** As much of an answer as one fact holds. */
const LONGEST_ANSWER = 900

type Verdict = 'recommends' | 'not-for-me'
export type Subject = {
  productId: string | null
  companyId: string | null
  issueId: string | null
  name: string
  verdict: Verdict
  sentence: string | null
  facts: Fact[]
}

export async function findSubject(db: Db, asked: { productId?: string | null; companyId?: string | null; issueId?: string | null }): Promise<Subject | null> {
  if (asked.productId) return productSubject(db, asked.productId)
  if (asked.companyId) return companySubject(db, asked.companyId)
  if (asked.issueId) return answerSubject(db, asked.issueId)
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
  return { productId: id, companyId: null, issueId: null, name: product.name, ...thinksNow(product.opinions), facts: once(facts) }
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
  return { productId: null, companyId, issueId: null, name: company.name, ...thinksNow(company.opinions), facts: once(facts) }
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

/** An answer that worked: what went wrong, and the line of the thread that solved it. */
async function answerSubject(db: Db, issueId: string): Promise<Subject | null> {
  const solution = await db.solution.findFirst({
    where: { issueId, issue: { removedAt: null } },
    select: {
      message: { select: { body: true } },
      interaction: { select: { said: true } },
      issue: { select: { title: true, createdAt: true, resolution: { select: { at: true } }, company: companyBeside, product: { select: { name: true, removedAt: true } } } },
    },
  })
  if (!solution) return null

  const { message, interaction, issue } = solution
  const worked = (message?.body ?? interaction?.said)?.slice(0, LONGEST_ANSWER).toWellFormed()
  const facts: Fact[] = [
    ...factsOfIssue(issue),
    ...(worked ? [{ key: 'solution' as const, value: worked }] : []),
    ...(issue.product && !issue.product.removedAt ? [{ key: 'model' as const, value: issue.product.name }] : []),
    ...(issue.company ? [{ key: 'company' as const, value: { companyId: issue.company.companyId, name: issue.company.name } }] : []),
  ]
  return { productId: null, companyId: null, issueId, name: issue.title, verdict: 'recommends', sentence: worked ?? null, facts: once(facts) }
}

// What somebody thinks now begins what they tell a friend, if it is for or against it.
function thinksNow([now]: { verdict: string; sentence: string | null }[]): { verdict: Verdict; sentence: string | null } {
  if (now?.verdict === 'not-for-me') return { verdict: 'not-for-me', sentence: now.sentence }
  return { verdict: 'recommends', sentence: now?.verdict === 'recommends' ? now.sentence : null }
}

function factsOfIssue(issue: { title: string; createdAt: Date; resolution: { at: Date } | null }): Fact[] {
  const wrong: Fact = { key: 'wentWrong', value: issue.title }
  if (!issue.resolution) return [wrong]
  const days = Math.max(1, Math.ceil((issue.resolution.at.getTime() - issue.createdAt.getTime()) / DAY_MS))
  return [wrong, { key: 'solved', value: { days } }]
}

// A friend needs no exact day, so it is not kept.
const monthOf = (day: Date) => day.toISOString().slice(0, 7)

export { letterOf, photoOf, shownPhotos } from './letter-of'
export { recommendationSelection } from './shape'
