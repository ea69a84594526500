// Files that people bring. Names on disk are random; what they are called is data elsewhere.
import path from 'node:path'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'
import { env } from '@/platform/env'

export const files = new Disk(new FSDriver({ location: path.join(env.DATA_DIR, 'files'), visibility: 'private' }))
