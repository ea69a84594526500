// npm run backup:verify -- <folder>: whether the newest backup in there, or the one that is named, can be put back whole.
import path from 'node:path'
import { backupAt, readManifest } from './backup/manifest'
import { inOneSentence } from './backup/one-sentence'
import { faultsIn } from './backup/verify'

await inOneSentence(async () => {
  const [, , from] = process.argv
  if (!from) throw new Error('Say which backup: npm run backup:verify -- /some/folder')
  const backup = backupAt(path.resolve(from))
  const faults = await faultsIn(backup)
  if (faults.length > 0) throw new Error(`${backup} cannot be put back:\n- ${faults.join('\n- ')}`)
  const { at, tables, files } = readManifest(backup)
  console.log(`${backup} of ${at} is whole: ${tables.reduce((sum, { rows }) => sum + rows, 0)} rows of ${tables.length} tables, ${files.length} files.`)
})
