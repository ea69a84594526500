// What happened with one company, newest first, from every kind of record.
import type { Db } from '@/platform/access/doorway'

const LENGTH = 30
/** An import brings years at once: when it was bought counts, not when it was written down. */
export const LATEST_BOUGHT = [{ boughtOn: { sort: 'desc' as const, nulls: 'last' as const } }, { createdAt: 'desc' as const }]

type Happening = { id: string; kind: string; at: Date; text: string; about: string | null; recordId: string; who: string | null }
type Line = Partial<Happening> & Pick<Happening, 'id' | 'at' | 'text'>

export async function readTimeline(db: Db, companyId: string): Promise<Happening[]> {
  const where = { companyId, removedAt: null }
  const newest = { orderBy: { createdAt: 'desc' as const }, take: LENGTH }

  const lines = [
    lined('issue', await db.issue.findMany({ where, ...newest }), (issue) => ({ id: issue.id, at: issue.createdAt, text: issue.title })),
    lined(
      'solved',
      await db.resolution.findMany({ where: { issue: where }, include: { issue: { select: { title: true } } }, orderBy: { at: 'desc' }, take: LENGTH }),
      ({ issueId, at, issue }) => ({ id: issueId, at, text: issue.title }),
    ),
    lined(
      'answer',
      await db.message.findMany({ where: { author: 'company', issue: where }, include: { issue: { select: { title: true } } }, ...newest }),
      (message) => ({
        id: message.id,
        at: message.createdAt,
        text: message.body.slice(0, 200),
        about: message.issue.title,
        recordId: message.issueId,
        who: message.agentName,
      }),
    ),
    lined('product', await db.product.findMany({ where, orderBy: LATEST_BOUGHT, take: LENGTH }), (product) => ({
      id: product.id,
      at: product.boughtOn ?? product.createdAt,
      text: product.name,
    })),
    lined('opinion', await db.opinion.findMany({ where, ...newest }), (opinion) => ({
      id: opinion.id,
      at: opinion.createdAt,
      text: opinion.sentence ?? '',
      who: opinion.verdict,
    })),
    lined('intent', await db.intent.findMany({ where, ...newest }), (intent) => ({ id: intent.id, at: intent.createdAt, text: intent.text })),
  ]
  return lines
    .flat()
    .sort((one, other) => other.at.getTime() - one.at.getTime())
    .slice(0, LENGTH)
}

const lined = <R>(kind: string, rows: R[], line: (row: R) => Line): Happening[] =>
  rows.map((row) => {
    const told = line(row)
    return { kind, about: null, who: null, recordId: told.id, ...told }
  })
