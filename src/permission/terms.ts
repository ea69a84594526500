// What somebody chose becomes the columns of a permission.
import type { ChosenFace } from '@/face/schema'
import { pickFace } from '@/face/steps'
import type { Db } from '@/platform/access/doorway'
import { fieldError } from '@/platform/access/errors'
import { NO_CONTACT, SOLVED_ALREADY } from './faults'

type Choice = {
  showsProduct: boolean
  showsDocuments: boolean
  showsEarlier: boolean
  showsInteractions: boolean
  face: ChosenFace
  mayAnswer: boolean
  mayContact: boolean
  purpose: string
  terms: string
}

/** The name on the face stays with the permission; where to reach it only if they may. */
export async function termsOf(db: Db, { face: chosen, ...input }: Choice) {
  const { showsProduct, showsDocuments, showsEarlier, showsInteractions, mayAnswer, mayContact, purpose, terms } = input
  const face = await pickFace(db, chosen)
  if (mayContact && !face?.email && !face?.phone) throw fieldError('mayContact', NO_CONTACT)
  const shown = { faceId: face?.id ?? null, shownAs: face?.name ?? null, shownEmail: mayContact ? face!.email : null, shownPhone: mayContact ? face!.phone : null }
  return { showsProduct, showsDocuments, showsEarlier, showsInteractions, mayAnswer, mayContact, purpose, terms, ...shown }
}

/** Chosen documents belong to the issue, or to its product. */
export async function keepToIssue(db: Db, issueId: string, documentIds: string[]) {
  if (documentIds.length === 0) return
  const issue = await db.issue.findFirstOrThrow({ where: { id: issueId }, select: { productId: true } })
  const places = [{ issueId }, ...(issue.productId ? [{ productId: issue.productId }] : [])]
  const found = await db.document.count({ where: { id: { in: documentIds }, removedAt: null, attachments: { some: { OR: places } } } })
  if (found !== documentIds.length) throw fieldError('documentIds', 'One of these documents belongs neither to the issue nor to its product any more.')
}

/** "Until it is solved" is no end for what is solved. */
export async function keepEnding(db: Db, issueId: string, until: unknown) {
  if (until === 'solved' && (await db.resolution.count({ where: { issueId } })) > 0) throw fieldError('until', SOLVED_ALREADY)
}
