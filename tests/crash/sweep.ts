// The daily sweep, two days later. Run as a process of its own, with the settings of the instance that is tested.
import { readdirSync, utimesSync } from 'node:fs'
import path from 'node:path'
import { jobs as documentJobs } from '@/document/jobs'
import { jobs as exportJobs } from '@/export/jobs'
import { jobs as importJobs } from '@/import/jobs'
import { env } from '@/platform/env'

const longAgo = new Date(Date.now() - 2 * 24 * 3600 * 1000)
const files = readdirSync(path.join(env.DATA_DIR, 'files'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
for (const file of files) utimesSync(path.join(file.parentPath, file.name), longAgo, longAgo)
await documentJobs['document.sweep']!.work(undefined, null)
await exportJobs['export.sweep']!.work(undefined, null)
await importJobs['import.sweep']!.work(undefined, null)
process.exit(0)
