import { personForJob } from '@/platform/auth/person-for-job'
import type { Jobs } from '@/platform/jobs/worker'
import { stampAnsweredCase } from './operations/stamp-answered-case'
import { CaseOfInput } from './schema'

export const jobs: Jobs = {
  'share-link.stamp': {
    work: async (payload, ownerId) => {
      // Without an owner there is nobody left to show it for: the account was deleted.
      if (ownerId) await stampAnsweredCase(personForJob(ownerId), CaseOfInput.parse(payload))
    },
  },
}
