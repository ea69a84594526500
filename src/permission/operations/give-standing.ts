import { AppError } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { newId } from '@/platform/ids'
import { findScope } from '../find-scope'
import { companyToLetIn } from '../meant-company'
import { canPermit } from '../policy'
import { expiryOf } from '../choice-schema'
import { inForce } from '../schema'
import { GivenStanding, GiveStandingInput } from '../standing-schema'
import { issuesToCover } from '../standing-issues'
import { restamp } from '../steps'
import { termsOf } from '../terms'

/** All issues about one product, or with one company, those to come too. Each gets a permission of its own. */
export const giveStanding = operation({
  name: 'permission.give-standing',
  actors: ['person'],
  input: GiveStandingInput,
  output: GivenStanding,
  find: async ({ db, input }) => {
    // Of two given at once, the second sees the first.
    await db.$queryRaw`select id from person where id = current_person_id() for no key update`
    const scope = await findScope(db, input)
    return scope && { scope, company: await companyToLetIn(db, input.company, scope.own?.companyId ?? null) }
  },
  policy: canPermit,
  run: async ({ db, input, found: { scope, company } }) => {
    const { productId, aboutId } = scope
    const where = { productId, aboutId, companyId: company.companyId, ...inForce() }
    if ((await db.standingPermission.count({ where })) > 0) throw new AppError('CONFLICT', 'You already gave this company that permission.')

    const issues = await issuesToCover(db, scope, company.companyId)
    const standing = { id: newId(), productId, aboutId, companyId: company.companyId, companyName: company.name, expiresAt: expiryOf(input) }
    await db.standingPermission.createMany({ data: { ...standing, ...(await termsOf(db, input)) } })
    await restamp(db, issues.map(({ id }) => id))

    const covered = await db.permission.findMany({ where: { standingId: standing.id, ...inForce() }, select: { issueId: true } })
    const newest = issues.find(({ id }) => covered.some(({ issueId }) => issueId === id))
    const entry = newest && (await db.inboxEntry.findFirst({ where: { issueId: newest.id, companyId: company.companyId }, select: { id: true } }))
    return { standingId: standing.id, productId, aboutId, companyId: company.companyId, domain: company.domain, issues: covered.length, entryId: entry?.id ?? null }
  },
})
