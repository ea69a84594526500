import { operation } from '@/platform/access/operation'
import { findBoth } from '../find-both'
import { countBelongings } from '../merge-companies'
import { conflictsOf } from '../merged-fields'
import { canMerge } from '../policy'
import { ConsideredMerge, ConsiderMergeInput } from '../schema'

export const considerMerge = operation({
  name: 'relationship.consider-merge',
  actors: ['person'],
  input: ConsiderMergeInput,
  output: ConsideredMerge,
  find: ({ db, input }) => findBoth(db, input),
  policy: canMerge,
  run: async ({ db, found: { mine, other } }) => ({
    mine: { ...mine, belongings: await countBelongings(db, mine.companyId) },
    other: { ...other, belongings: await countBelongings(db, other.companyId) },
    conflicts: conflictsOf(mine, other),
  }),
})
