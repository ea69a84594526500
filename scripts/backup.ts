// npm run backup -- <folder>: a consistent copy of database and files in a folder of its own in there, while Turnabout runs.
import { rmSync } from 'node:fs'
import path from 'node:path'
import { env } from '@/platform/env'
import { backUp } from './backup/dump'
import { backupsIn } from './backup/manifest'
import { inOneSentence } from './backup/one-sentence'
import { withDatabase } from './start/with-database'

await inOneSentence(async () => {
  const into = process.argv[2] ?? env.BACKUP_FOLDER
  if (!into) throw new Error('Say where the backup goes: npm run backup -- /some/folder')

  const began = Date.now()
  const { backup, manifest } = await withDatabase((ownerUrl) => backUp(ownerUrl, env.DATA_DIR, path.resolve(into)))
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
  console.log(`${rows} rows and ${manifest.files.length} files are in ${backup} (${((Date.now() - began) / 1000).toFixed(1)} s).`)

  // Those that are made by themselves are not kept for ever; one that somebody asked for by hand takes nobody's place.
  if (process.argv.includes('--keep')) for (const old of backupsIn(path.resolve(into)).slice(0, -env.BACKUP_KEEP)) rmSync(old, { recursive: true, force: true })
})
