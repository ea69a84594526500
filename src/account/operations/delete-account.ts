import { z } from 'zod'
import { forgetFriend } from '@/circle/steps'
import { eraseFiles } from '@/document/steps'
import { eraseArchives } from '@/export/steps'
import { eraseUnexplained } from '@/import/steps'
import { forgetMember, strandedWorkspace } from '@/member/steps'
import type { Db } from '@/platform/access/doorway'
import { notFound } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { proveOwnPassword } from '../own-password'
import { canDelete } from '../policy'
import { DeleteAccountInput } from '../schema'
import { holdAdministrators } from '../steps'

/** Deleted means deleted: everything with this person's id goes in one transaction. */
export const deleteAccount = operation({
  name: 'account.delete',
  actors: ['person'],
  runsAs: 'system',
  input: DeleteAccountInput,
  output: z.object({}),
  prepare: ({ actor, input }) => proveOwnPassword(actor, 'password', input.password),
  find: async ({ db, actor, prepared }) => {
    const login = await db.login.findFirst({ where: { personId: actor.id, passwordHash: prepared.passwordHash } })
    return login && { ...login, strandsOthers: await strandsOthers(db, login.personId), strandedWorkspace: await strandedWorkspace(db, login.personId) }
  },
  policy: canDelete,
  run: async ({ db, found: { personId, email } }) => {
    await giveUpCompanies(db, personId)
    await forgetMember(db, { personId, email })
    await forgetFriend(db, personId)
    // These are found by something else than their owner, so no foreign key takes them along.
    await db.shareLink.deleteMany({ where: { ownerId: personId } })
    await db.inboxEntry.deleteMany({ where: { ownerId: personId } })
    // What they wrote to friends stands in those friends' rings, and is theirs.
    await db.reply.deleteMany({ where: { writerId: personId } })
    await db.signUp.deleteMany({ where: { email } })
    await db.outbox.deleteMany({ where: { kind: 'mail', payload: { path: ['to'], equals: email } } })

    // A file that waits to be read is on the disk, where no transaction reaches: its errand stays, and deletes it.
    await db.outbox.updateMany({ where: { ownerId: personId, kind: { not: 'mail' }, doneAt: null }, data: { ownerId: null } })

    await eraseFiles(db, personId)
    await eraseUnexplained(db, personId)
    await eraseArchives(db, personId)

    const { count } = await db.person.deleteMany({ where: { id: personId } })
    if (count !== 1) throw notFound()
    return {}
  },
})

async function strandsOthers(db: Db, personId: string): Promise<boolean> {
  const others = { personId: { not: personId } }
  if (!(await db.administrator.findUnique({ where: { personId } }))) return false
  await holdAdministrators(db)
  if (await db.administrator.findFirst({ where: others })) return false
  return (await db.person.findFirst({ where: { id: others.personId }, select: { id: true } })) !== null
}

// Where nobody else is left to act, the proof goes too, so that somebody else may prove the domain.
async function giveUpCompanies(db: Db, personId: string) {
  const own = await db.companyMember.findMany({ where: { personId }, select: { companyId: true } })
  for (const { companyId } of own) {
    const colleague = await db.companyMember.findFirst({ where: { companyId, personId: { not: personId } }, select: { personId: true } })
    if (!colleague) await db.domainProof.deleteMany({ where: { companyId } })
  }
}
