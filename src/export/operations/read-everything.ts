// Reads everything of a person in one look: what changes meanwhile is not in it, and nothing is in it by halves. Lines are handed
// on as they come, so that a hundred thousand records need no more memory than five hundred.
import type { Db } from '@/platform/access/doorway'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { raw, sql } from '@/platform/access/sql'
import { type Into, ReadEverythingInput, WhatWasRead } from '../schema'
import { readDays } from '@/today/steps'
import { linesSql } from '../table'
import { TABLES } from '../tables'
import { MATERIAL, VIEWS } from '../views'

const AT_A_TIME = 500

type Who = { name: string; email: string; at: Date }

export const readEverything = operation({
  name: 'export.read-everything',
  actors: ['person'],
  input: ReadEverythingInput,
  output: WhatWasRead,
  find: async ({ db, input }) => {
    await db.$executeRaw`set transaction isolation level repeatable read, read only`
    const [making] = await db.$queryRaw<{ id: string }[]>`select id from export where id = ${input.exportId}::uuid and state = 'making'`
    return making
  },
  policy: rowPoliciesOnly,
  run: async ({ db, input: { into } }) => {
    for (const table of TABLES) await hand(db, linesSql(table), `data/${table.name}`, into)
    for (const [name, query] of Object.entries(VIEWS)) await hand(db, query, `views/${name}`, into)
    for (const [name, query] of Object.entries(MATERIAL)) await hand(db, query, `material/${name}`, into)

    await into('material/days', (await readDays(db)).map((day) => JSON.stringify(day)))

    const [who] = await db.$queryRaw<Who[]>`
      select p.name, l.email, now() as at from person p join login l on l.person_id = p.id where p.id = current_person_id()`
    return who!
  },
})

async function hand(db: Db, query: string, part: string, into: Into) {
  await db.$executeRaw(sql`declare lines no scroll cursor for ${raw(query)}`)
  for (;;) {
    const rows = await db.$queryRaw<{ line: string }[]>(sql`fetch ${raw(String(AT_A_TIME))} from lines`)
    await into(part, rows.map(({ line }) => line))
    if (rows.length < AT_A_TIME) break
  }
  await db.$executeRaw`close lines`
}
