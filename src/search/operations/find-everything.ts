import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { correctWord, vocabularyOf } from '../correct-word'
import { findHits } from '../find'
import { fold } from '../fold'
import { isEmpty, printQuery, type Query, readQuery } from '../read-query'
import { readTitles } from '../read-titles'
import { FindInput, FindView } from '../schema'
import { asGroups } from '../shape'

export const findEverything = operation({
  name: 'search.find',
  actors: ['person'],
  input: FindInput,
  output: FindView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { q, each } }) => {
    const query = readQuery(q)
    const view = (asked: Query, hits: Awaited<ReturnType<typeof findHits>>, instead: string | null) => ({ groups: asGroups(hits, asked, each), instead, unknown: query.unknown })
    if (isEmpty(query)) return view(query, [], null)

    const hits = await findHits(db, query, each)
    if (hits.length > 0 || query.words.length === 0) return view(query, hits, null)

    const vocabulary = vocabularyOf(await readTitles(db))
    const meant = { ...query, words: query.words.map((word) => correctWord(fold(word), vocabulary) ?? word) }
    const instead = printQuery(meant)
    return instead === printQuery(query) ? view(query, [], null) : view(meant, await findHits(db, meant, each), instead)
  },
})
