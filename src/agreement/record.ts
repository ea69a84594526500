// The record that both sides keep: one text, letter by letter the same, and its digest. No words of the person are in it, and
// the pointer in the company's inbox is the only name that it has for them.
import { createHash } from 'node:crypto'
import type { Db } from '@/platform/access/doorway'
import { newId } from '@/platform/ids'

type Said = { ownerId?: string; permissionId: string; companyId: string; entryId: string; answer: string; terms: string; offered: string | null; agentName: string | null }

/** Writes the answer down, for the person and for the company. */
export async function keepAnswer(db: Db, { entryId, ...said }: Said): Promise<{ id: string; digest: string }> {
  const { companyId, answer, terms, offered, agentName } = said
  const id = newId()
  const record = JSON.stringify({ id, about: entryId, company: companyId, by: agentName ?? 'the person', answer, terms, offered, at: new Date().toISOString() })
  const digest = createHash('sha256').update(record).digest('hex')
  await db.agreement.createMany({ data: [{ ...said, id, record, digest }] })
  await db.companyAgreement.createMany({ data: [{ companyId, id, record, digest }] })
  return { id, digest }
}
