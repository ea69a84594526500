// What the archive says of itself. The manifest tells nothing of when and where, so that two archives of the same are the same.
import { z } from 'zod'
import { env } from '@/platform/env'
import type { WhatWasRead } from '../schema'
import { TABLES } from '../tables'
import type { Spool } from './spool'

export const FORMAT = 'turnabout-archive'
/** One more with each change that a reader of the one before would not understand. */
export const VERSION = 1

export const Manifest = z.object({
  format: z.literal(FORMAT),
  version: z.int().min(1),
  name: z.string().max(200),
  tables: z.array(z.object({ name: z.string(), kind: z.enum(['record', 'history']), file: z.string(), lines: z.int().min(0) })).max(200),
})

export function manifestOf(spool: Spool, name: string): string {
  const tables = TABLES.map(({ name, kind }) => ({ name, kind, file: `data/${name}.ndjson`, lines: spool.count(`data/${name}`) }))
  return pretty({ format: FORMAT, version: VERSION, name, tables } satisfies z.output<typeof Manifest>)
}

export const aboutOf = ({ at, email }: WhatWasRead): string => pretty({ madeAt: at, madeBy: env.PUBLIC_URL, account: email })

const pretty = (value: object) => `${JSON.stringify(value, null, 2)}\n`
