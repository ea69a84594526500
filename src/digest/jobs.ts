// Every morning, for everybody who asked for it: what needs them, as a mail in the outbox.
import { system } from '@/platform/auth/instance'
import { personForJob } from '@/platform/auth/person-for-job'
import type { Jobs } from '@/platform/jobs/worker'
import { draftDigest } from './operations/draft-digest'
import { listDueDigests } from './operations/list-due-digests'
import { postDigest } from './operations/post-digest'

export const jobs: Jobs = { digest: { cron: '0 6 * * *', work: postDigests } }

/** What goes wrong for one keeps no other waiting; the job is tried again for those that are left. */
export async function postDigests() {
  let after: string | undefined
  let failure: unknown
  do {
    const due = await listDueDigests(system, { after })
    for (const { ownerId } of due) await postOne(ownerId).catch((error: unknown) => (failure ??= error))
    after = due.at(-1)?.ownerId
  } while (after)
  if (failure) throw failure
}

async function postOne(ownerId: string) {
  const draft = await draftDigest(personForJob(ownerId), {})
  await postDigest(system, { ownerId, ...draft })
}
