// What a company has asked this person for, or sees without asking.
import type { Db } from '@/platform/access/doorway'
import { AppError } from '@/platform/access/errors'
import type { ASKS } from './schema'

type Issue = { ownerId: string; issueId: string }

/** One question of a kind at a time: nobody is pressed. Call it while the issue is held. */
export async function askedAlready(db: Db, { ownerId, issueId }: Issue, kind: 'request' | 'proposal', sentence: string) {
  if ((await db.message.count({ where: { ownerId, issueId, kind, author: 'company', settled: null } })) > 0) throw new AppError('CONFLICT', sentence)
}

export async function shownAlready(db: Db, { ownerId, issueId }: Issue): Promise<Record<(typeof ASKS)[number], boolean>> {
  const select = { showsProduct: true, showsDocuments: true, documentIds: true, showsEarlier: true, showsInteractions: true, mayContact: true }
  const permission = await db.permission.findFirst({ where: { ownerId, issueId }, select })
  return {
    product: permission?.showsProduct ?? false,
    documents: (permission?.showsDocuments && permission.documentIds.length === 0) ?? false,
    earlier: permission?.showsEarlier ?? false,
    interactions: permission?.showsInteractions ?? false,
    contact: permission?.mayContact ?? false,
  }
}
