import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anArchive, fingerprint, movedIn } from '../support/archives'
import { aGeneratedRing, putRing } from '../support/generated-people'
import { aPerson } from '../support/people'

const RUNS = Number(process.env.RUNS ?? 12)

test('whoever somebody is and whatever they wrote: out, in on an empty server, and out again is the same', async () => {
  await fc.assert(
    fc.asyncProperty(aGeneratedRing, async (ring) => {
      const ada = await aPerson('Ada')
      await putRing(ada, ring)
      const first = await anArchive(ada)
      const elsewhere = await aPerson('Bo')
      expect(await movedIn(elsewhere, first.fileKey)).toMatchObject({ state: 'done', failure: null })
      expect(await fingerprint((await anArchive(elsewhere)).fileKey)).toEqual(await fingerprint(first.fileKey))
    }),
    { numRuns: RUNS },
  )
}, 60_000 + RUNS * 5_000)
