// Recommendations, each with a link for a friend, told to the database at once. It writes by itself what making a link writes: the
// stamp on the recommendation.
import { createHash } from 'node:crypto'
import type { Client } from 'pg'

const PER_PERSON = 5
export const SENTENCE = 'It has kept its promise for years, and when it did not, they answered on the same day.'

/** Any address of these, another one each time. */
export async function tellLetters(owner: Client, links: number): Promise<() => string> {
  await owner.query(`begin; set local session_replication_role = replica; set local synchronous_commit = off`)
  for (const statement of TOLD) await owner.query(statement, [links, PER_PERSON, ...(statement.includes('$3') ? [SENTENCE] : [])])
  await owner.query('commit')
  console.log(`Told ${links} recommendations of ${links / PER_PERSON} people, with a link each.`)
  let n = 0
  // A prime as step goes through all of them, and never to the neighbour.
  return () => `/s/${tokenOf(links, (n = (n + 7_919) % links))}`
}

const tokenOf = (links: number, n: number) => createHash('sha256').update(`letter ${links} ${n}`).digest('base64url')

const ID = (what: string) => `md5('${what} ' || $1::int || ' ' || n)::uuid`
const BASE64URL = (bytes: string) => `rtrim(translate(encode(${bytes}, 'base64'), '+/', '-_'), '=')`

const TOLD = [
  `insert into person (id, name) select ${ID('writer')}, 'Person ' || n from generate_series(0, $1::int / $2::int - 1) n`,
  `insert into recommendation (owner_id, id, title, sentence, author_name, facts, readers)
    select md5('writer ' || $1::int || ' ' || n / $2::int)::uuid, ${ID('letter')}, 'Lamp ' || n, $3, 'Person ' || n / $2::int,
      '[]', jsonb_build_object('link:' || ${ID('link')}, 'infinity')
    from generate_series(0, $1::int - 1) n`,
  `insert into share_link (id, token_hash, owner_id, recommendation_id, label)
    select ${ID('link')}, ${BASE64URL(`sha256(convert_to(${BASE64URL(`sha256(convert_to('letter ' || $1::int || ' ' || n, 'UTF8'))`)}, 'UTF8'))`)},
      md5('writer ' || $1::int || ' ' || n / $2::int)::uuid, ${ID('letter')}, 'Jo'
    from generate_series(0, $1::int - 1) n`,
]
