import type { Db } from '@/platform/access/doorway'
import { raw } from '@/platform/access/sql'
import { fold } from './fold'

const NEWEST = raw('800')

/** The newest titles and names, folded: among their words the one that was meant is looked for. */
export async function readTitles(db: Db): Promise<string> {
  // Titles as they are written, not the folded texts: those stand at the end of every row and cost twice as much to reach.
  const [row] = await db.$queryRaw<{ titles: string | null }[]>`
    select string_agg(title, ${' '}) as titles from (
      (select name as title from relationship where removed_at is null order by id desc limit ${NEWEST})
      union all (select name || coalesce(' ' || model, '') from product where removed_at is null order by id desc limit ${NEWEST})
      union all (select title from issue where removed_at is null order by id desc limit ${NEWEST})
      union all (select text || coalesce(' ' || topic, '') from intent where removed_at is null order by id desc limit ${NEWEST})
      union all (select name from document where removed_at is null order by id desc limit ${NEWEST})
    ) titled`
  return fold(row?.titles ?? '')
}
