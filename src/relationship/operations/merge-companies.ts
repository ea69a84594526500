import { operation } from '@/platform/access/operation'
import { nextVersion } from '@/platform/access/versions'
import { mergeStanding } from '@/permission/steps'
import { findBoth } from '../find-both'
import { holdBoth, moveBelongings } from '../merge-companies'
import { mergedFacts, whoStays } from '../merged-fields'
import { canMerge } from '../policy'
import { MergeCompaniesInput, MergedCompanies } from '../schema'

// All of it or nothing. The one that goes keeps its own facts in the trash, but none of its records.
export const mergeCompanies = operation({
  name: 'relationship.merge',
  actors: ['person'],
  input: MergeCompaniesInput,
  output: MergedCompanies,
  find: async ({ db, input }) => {
    await holdBoth(db, { kept: input.companyId, gone: input.otherId })
    return findBoth(db, input)
  },
  policy: canMerge,
  run: async ({ db, input: choices, found: { mine, other } }) => {
    const { kept, gone } = whoStays(mine, other, choices)
    const moving = await db.issue.findMany({ where: { companyId: gone.companyId }, select: { id: true } })
    await moveBelongings(db, { kept: kept.companyId, gone: gone.companyId })
    await mergeStanding(db, { gone: gone.companyId, issueIds: moving.map(({ id }) => id) })

    const updatedAt = new Date()
    await db.relationship.updateMany({ where: { companyId: kept.companyId }, data: { ...mergedFacts(mine, other, choices), updatedAt, ...nextVersion } })
    await db.relationship.updateMany({ where: { companyId: gone.companyId }, data: { removedAt: updatedAt, updatedAt, ...nextVersion } })
    return { companyId: kept.companyId, goneId: gone.companyId }
  },
})
