// npm run restore -- <folder>: puts the newest backup in there back, or the one that is named. --over when something is there already.
import path from 'node:path'
import { env } from '@/platform/env'
import { runningEmbeddedDatabase } from '@/platform/db/embedded'
import { backupAt } from './backup/manifest'
import { inOneSentence } from './backup/one-sentence'
import { restore } from './backup/restore'
import { withDatabase } from './start/with-database'

await inOneSentence(async () => {
  const [from] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
  if (!from) throw new Error('Say which backup: npm run restore -- /some/folder')
  if (!env.DATABASE_URL && runningEmbeddedDatabase(env.DATA_DIR)) throw new Error('Turnabout runs on this data folder. Stop it first.')

  const backup = backupAt(path.resolve(from))
  const over = process.argv.includes('--over')
  const { manifest, erasedAgain } = await withDatabase((ownerUrl) => restore(backup, { ownerUrl, dataFolder: env.DATA_DIR, over }))
  console.log(`Everything is as it was at ${manifest.at}.${erasedAgain > 0 ? ` ${erasedAgain} things that were deleted for good since then are gone again.` : ''}`)
})
