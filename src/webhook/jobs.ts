// Telling companies' systems what changed in their inboxes.
import { system } from '@/platform/auth/instance'
import type { Jobs } from '@/platform/jobs/worker'
import { deliverDue } from './deliver'
import { fanOut } from './operations/fan-out'
import { tidyLog } from './operations/tidy-log'
import { DeliverErrand, Told } from './schema'

export const jobs: Jobs = {
  'webhook.tell': {
    work: async (payload) => {
      await fanOut(system, { ...Told.parse(payload), now: new Date() })
    },
  },
  // At once for a company of which something was just told; every minute for all that is to be tried again.
  'webhook.deliver': { cron: '* * * * *', atOnce: 4, work: (payload) => deliverDue(DeliverErrand.optional().parse(payload)) },
  'webhook.tidy': {
    cron: '7 4 * * *',
    work: async () => {
      await tidyLog(system, { now: new Date() })
    },
  },
}
