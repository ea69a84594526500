// Which permissions stand on which page, and how a row becomes what is shown.
import { inForce } from '@/permission/schema'

const SOON_MS = 7 * 24 * 3_600_000

type Show = 'in force' | 'soon' | 'ended'

/** In force, ending within a week, or over. */
export function standsOn(show: Show) {
  if (show === 'ended') return { NOT: inForce() }
  return { ...inForce(), ...(show === 'soon' && { expiresAt: { gt: new Date(), lte: new Date(Date.now() + SOON_MS) } }) }
}

/** A standing permission in force stands for those that came of it. */
export const onItsOwn = () => ({ OR: [{ standingId: null }, { standing: { NOT: inForce() } }] })

const terms = {
  id: true,
  companyId: true,
  companyName: true,
  purpose: true,
  showsProduct: true,
  showsDocuments: true,
  showsEarlier: true,
  showsInteractions: true,
  shownAs: true,
  mayAnswer: true,
  mayContact: true,
  createdAt: true,
  expiresAt: true,
  revokedAt: true,
} as const

export const permissionSelection = { ...terms, issueId: true, standingId: true, documentIds: true, issue: { select: { title: true } } } as const
export const standingSelection = () => ({
  ...terms,
  product: { select: { id: true, name: true } },
  about: { select: { companyId: true, name: true } },
  _count: { select: { permissions: { where: { ...inForce(), issue: { removedAt: null } } } } },
})

export const asOverseen = <R extends { documentIds: string[]; issue: { title: string } }>(row: R) => ({
  ...row,
  issueTitle: row.issue.title,
  chosenDocuments: row.documentIds.length,
})

/** One more than asked for tells whether another page follows. */
export function pageOf<R extends { id: string }>(rows: R[], take: number): { shown: R[]; next: string | null } {
  const shown = rows.slice(0, take)
  return { shown, next: rows.length > take ? shown.at(-1)!.id : null }
}
