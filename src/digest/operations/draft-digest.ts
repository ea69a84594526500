import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { readWhatNeedsMe } from '@/today/steps'
import { DigestDraft, DigestInput } from '../schema'

const AT_MOST = 20

/** The same that Today shows. Names leave the ring only when their owner wants them in the mail. */
export const draftDigest = operation({
  name: 'digest.draft',
  actors: ['person'],
  input: DigestInput,
  output: DigestDraft,
  find: ({ db }) => db.digest.findFirst({ select: { showsWords: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, found: { showsWords } }) => {
    const { needs, list } = await readWhatNeedsMe(db, AT_MOST)
    return { needs, list: list.map((need) => ({ ...need, title: showsWords ? need.title : null })) }
  },
})
