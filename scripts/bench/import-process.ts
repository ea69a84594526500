// A file brought in as the worker does it: how long reading and adding took, and how much memory it needed at most.
import { jobs } from '@/import/jobs'
import { confirmImport } from '@/import/operations/confirm-import'
import { getImport } from '@/import/operations/get-import'
import { startImport } from '@/import/operations/start-import'
import { undoImport } from '@/import/operations/undo-import'
import { personForJob } from '@/platform/auth/person-for-job'
import { files } from '@/platform/files/store'

const [personId, fileKey] = process.argv.slice(2)
const person = personForJob(personId!)
const { contentLength: bytes } = await files.getMetaData(fileKey!)
const began = performance.now()
const { id: importId } = await startImport(person, { fileName: 'bench', fileKey: fileKey!, bytes })
await jobs['import.read']!.work({ importId, fileKey }, person.id)
const read = performance.now()
const { state, counts, failure } = await getImport(person, { importId })
if (state !== 'ready') throw new Error(`It is ${state}: ${failure}`)
const first = performance.now()
await confirmImport(person, { importId })
const confirmed = performance.now()
await jobs['import.add']!.work({ importId }, person.id)
const added = performance.now()
const { records } = await getImport(person, { importId })
const peakMb = Math.round(process.resourceUsage().maxRSS / 1024)
const undoing = performance.now()
await undoImport(person, { importId })
await jobs['import.add']!.work({ importId }, person.id)
if ((await getImport(person, { importId })).state !== 'undone') throw new Error('It was not undone.')
console.log(JSON.stringify({ rows: counts.new, records: Object.values(records).reduce((sum, one) => sum + one, 0), readMs: read - began, confirmMs: confirmed - first, addMs: added - first, undoMs: performance.now() - undoing, peakMb }))
process.exit(0)
