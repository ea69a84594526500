// A tag for many records at once. What had it already is not touched, so that undoing it takes away no more than was given.
import type { Db } from '@/platform/access/doorway'
import type { Sql } from '@/platform/access/sql'

type Tagged = { table: Sql; key: Sql; tags: Sql; ids: string[]; tag: string }

/** Returns those that it was new to and that had room for it. */
export async function tagRows(db: Db, { table, key, tags, ids, tag, most }: Tagged & { most: number }): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    update ${table} set ${tags} = array_append(${tags}, ${tag}), version = version + 1
    where ${key} = any(${ids}::uuid[]) and removed_at is null and not ${tag} = any(${tags}) and cardinality(${tags}) < ${most}
    returning ${key} as id`
  return rows.map(({ id }) => id)
}

export async function untagRows(db: Db, { table, key, tags, ids, tag }: Tagged): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    update ${table} set ${tags} = array_remove(${tags}, ${tag}), version = version + 1
    where ${key} = any(${ids}::uuid[]) and removed_at is null and ${tag} = any(${tags})
    returning ${key} as id`
  return rows.map(({ id }) => id)
}

