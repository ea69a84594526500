import { operation } from '@/platform/access/operation'
import { env } from '@/platform/env'
import { qrOf } from '@/platform/qr'
import { canTell } from '../policy'
import { inForce, PermissionIdInput, WordsToTell } from '../schema'

/** What to hand a company that may not be here yet. Whoever opens the address proves the website first, and learns nothing before. */
export const tellCompany = operation({
  name: 'permission.tell-company',
  actors: ['person'],
  input: PermissionIdInput,
  output: WordsToTell,
  find: async ({ db, input }) => {
    const given = await db.permission.findFirst({
      where: { id: input.permissionId, ...inForce(), issue: { removedAt: null } },
      select: { id: true, issueId: true, companyId: true, companyName: true, mayAnswer: true, issue: { select: { title: true, reference: true } } },
    })
    if (!given) return null
    const { companyId, issueId } = given
    const own = await db.relationship.findFirst({ where: { companyId }, select: { domain: true } })
    const known = own?.domain ? own : await db.company.findUnique({ where: { id: companyId }, select: { domain: true } })
    const entry = await db.inboxEntry.findFirst({ where: { companyId, issueId }, select: { id: true } })
    return { ...given, domain: known?.domain ?? null, entryId: entry?.id ?? null }
  },
  policy: canTell,
  run: async ({ found: { id, companyName, domain, entryId, mayAnswer, issueId, issue } }) => {
    // It names the company and a place in its inbox: nothing that anybody but the company could open.
    const address = new URL(`/portal/waiting/${domain}${entryId ? `?issue=${entryId}` : ''}`, env.PUBLIC_URL).href
    return { permissionId: id, issueId, companyName, domain: domain!, title: issue.title, reference: issue.reference, mayAnswer, address, qr: qrOf(address) }
  },
})
