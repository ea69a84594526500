// What the views of a recommendation are read from, and how facts are named and picked.
import type { z } from 'zod'
import { AppError } from '@/platform/access/errors'
import { permissionsInForce, type ShownTo } from '@/permission/schema'
import { companyBeside } from '@/relationship/schema'
import { type Fact, Fact as FactSchema, Facts } from './schema'

export const recommendationSelection = () =>
  ({
    id: true,
    verdict: true,
    title: true,
    sentence: true,
    authorName: true,
    facts: true,
    createdAt: true,
    company: companyBeside,
    product: { select: { id: true, name: true, company: companyBeside } },
    issue: { select: { id: true, title: true, company: companyBeside } },
    praise: { select: { id: true, title: true, removedAt: true, permissions: permissionsInForce() } },
    publications: { where: { takenBackAt: null }, select: { slug: true, hiddenAt: true }, take: 1 },
    photos: { where: { document: { removedAt: null } }, select: { id: true, documentId: true }, orderBy: { id: 'asc' } },
  }) as const

type Beside = { companyId: string; name: string; domain: string | null } | null
type Row = { id: string; facts: unknown; company: Beside; product: { id: string; name: string; company: Beside } | null; issue: { company: Beside } | null; publications: { slug: string; hiddenAt: Date | null }[] } & Praised
type Praised = { praise: { id: string; title: string; removedAt: Date | null; permissions: z.input<typeof ShownTo> } | null }

export const asRecommendation = <R extends Row>(row: R, links: Map<string, number>, helped: Map<string, number>) => ({
  ...row,
  published: row.publications[0] ? { slug: row.publications[0].slug, hidden: row.publications[0].hiddenAt !== null } : null,
  facts: Facts.parse(row.facts),
  praise: row.praise && !row.praise.removedAt ? { id: row.praise.id, title: row.praise.title, shownTo: row.praise.permissions } : null,
  company: row.company ?? row.product?.company ?? row.issue?.company ?? null,
  links: links.get(row.id) ?? 0,
  helped: helped.get(row.id) ?? 0,
})

/** The database keeps the keys of an object in an order of its own; parsing puts them back. */
export const refOf = (fact: Fact) => JSON.stringify(FactSchema.parse(fact))

/** Two issues with the same title are one thing to say. */
export const once = (facts: Fact[]) => [...new Map(facts.map((fact) => [refOf(fact), fact])).values()]

/** Those that are not among the others, by what they say. */
export function without(facts: Fact[], others: Fact[]): Fact[] {
  const refs = new Set(others.map(refOf))
  return facts.filter((fact) => !refs.has(refOf(fact)))
}

/** The facts that were ticked. One that says something else by now is not shown in its place. */
export function pickFacts(offered: Fact[], refs: string[]): Fact[] {
  const chosen = new Set(refs)
  const picked = offered.filter((fact) => chosen.has(refOf(fact)))
  if (picked.length < chosen.size) throw new AppError('CONFLICT', 'A fact changed while you were writing. Load the page again to see it.')
  return picked
}
