// One way of an archive, as the worker goes it: how long it took, and how much memory it needed at most.
import { newFileKey } from '@/export/file-key'
import { makeExport } from '@/export/make'
import { moveIn } from '@/export/move-in'
import { askExport } from '@/export/operations/ask-export'
import { getExport } from '@/export/operations/get-export'
import { getMoveIn } from '@/export/operations/get-move-in'
import { openExport } from '@/export/operations/open-export'
import { startMoveIn } from '@/export/operations/start-move-in'
import { personForJob } from '@/platform/auth/person-for-job'
import { files } from '@/platform/files/store'

const [way, personId, archive] = process.argv.slice(2)
const person = personForJob(personId!)
const began = performance.now()
const told = way === 'out' ? await out() : await back(archive!)
console.log(JSON.stringify({ ...told, ms: performance.now() - began, peakMb: Math.round(process.resourceUsage().maxRSS / 1024) }))
process.exit(0)

async function out() {
  const { id: exportId } = await askExport(person, {})
  await makeExport(person, exportId)
  const { records, bytes } = await getExport(person, { exportId })
  return { records, bytes, fileKey: (await openExport(person, { exportId })).fileKey }
}

async function back(archive: string) {
  const fileKey = newFileKey(person.id)
  await files.copy(archive, fileKey)
  const { id: moveInId } = await startMoveIn(person, { fileName: 'bench.zip', fileKey })
  await moveIn(person, moveInId, fileKey)
  const { state, failure, records } = await getMoveIn(person, { moveInId })
  if (state !== 'done') throw new Error(failure ?? state)
  return { records, bytes: 0, fileKey }
}
