// What Ada made public, and how everybody meets it.
import type { Actor } from '@/platform/access/actor'
import { openAs } from '@/platform/access/doorway'
import { proveActor } from '@/platform/auth/prove-actor'
import { newId } from '@/platform/ids'
import { publish } from '@/publication/operations/publish'
import { readPublished } from '@/publication/operations/read-published'
import { aWord } from './circles'
import { aPerson } from './people'
import { asOwner } from './showing'

type Person = Actor<'person'>

const NOBODY = '00000000-0000-0000-0000-000000000000'
export const everybody = proveActor('public', NOBODY, { preview: false })
export const aProgram = proveActor('public', NOBODY, { preview: true })

/** An address that no other story has. */
export const aSlug = (name = 'ada') => `${name}-${newId()}`.slice(0, 40).replace(/-$/, '')

/** Something recommended and made public; `slug` only the first time for a name. */
export async function aPublicWord(ada: Person, title: string, more: Partial<Parameters<typeof publish>[1]> = {}) {
  const recommendationId = await aWord(ada, title)
  const slug = more.slug ?? (await ownSlug(ada)) ?? aSlug()
  await publish(ada, { recommendationId, face: 'own-name', slug, sure: true, ...more })
  return { recommendationId, slug: (await openAs(ada, (db) => db.publication.findFirstOrThrow({ where: { recommendationId, takenBackAt: null } }))).slug }
}

const ownSlug = async (ada: Person) => (await openAs(ada, (db) => db.publicPage.findFirst({ select: { slug: true } })))?.slug

export const published = (at: { slug: string; recommendationId: string }) => readPublished(everybody, at)

/** What the database itself lets everybody see of somebody's, whatever a query asks for. */
export const titlesForEverybody = async ({ id }: Person): Promise<string[]> =>
  (await openAs(everybody, (db) => db.$queryRaw<{ title: string }[]>`select title from recommendation where owner_id = ${id}::uuid order by id`)).map(({ title }) => title)

export async function anAdministrator(name = 'Root') {
  const person = await aPerson(name)
  await asOwner('insert into administrator (person_id) values ($1)', [person.id])
  return proveActor('administrator', person.id)
}
