// Every proof is looked at once a day.
import { system } from '@/platform/auth/instance'
import type { Jobs } from '@/platform/jobs/worker'
import { listDueProofs } from './operations/list-due-proofs'
import { recheckProof } from './operations/recheck-proof'

export const jobs: Jobs = {
  'domain-proof.recheck': { cron: '43 4 * * *', work: recheckProofs },
}

async function recheckProofs() {
  let after: string | undefined
  do {
    const due = await listDueProofs(system, { after })
    for (const proof of due) await recheckProof(system, proof)
    after = due.at(-1)?.companyId
  } while (after)
}
