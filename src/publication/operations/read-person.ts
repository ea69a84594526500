import { sql } from '@/platform/access/sql'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { publishedLines } from '../published'
import { PersonView, ReadPersonInput } from '../schema'
import { isOpen } from '../steps'

/** Everything that somebody made public under one name. */
export const readPerson = operation({
  name: 'publication.read-person',
  actors: ['public'],
  input: ReadPersonInput,
  output: PersonView,
  find: async ({ db, input: { slug } }) => ((await isOpen(db)) ? db.publicPage.findFirst({ where: { slug }, select: { shownAs: true } }) : null),
  policy: rowPoliciesOnly,
  run: async ({ db, input: { slug, ...page }, found: { shownAs } }) => {
    const lines = await publishedLines(db, sql`p.slug = ${slug}`, page)
    if (shownAs === null || lines.empty) return { over: 'taken-back' as const, page: null }
    return { over: null, page: { ...lines, name: shownAs } }
  },
})
