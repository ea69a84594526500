import { system } from '@/platform/auth/instance'
import type { Jobs } from '@/platform/jobs/worker'
import { forgetAnswers } from './operations/forget-answers'

export const jobs: Jobs = {
  'api-token.forget-answers': {
    cron: '41 * * * *',
    work: async () => {
      await forgetAnswers(system, {})
    },
  },
}
