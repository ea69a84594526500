// Ada's circles, and who is in them.
import { addCircle } from '@/circle/operations/add-circle'
import { addMember } from '@/circle/operations/add-member'
import { joinCircle } from '@/circle/operations/join-circle'
import { listTrusted } from '@/circle/operations/list-trusted'
import { readCircle } from '@/circle/operations/read-circle'
import { showTo } from '@/circle/operations/show-to'
import type { Actor } from '@/platform/access/actor'
import { openAs } from '@/platform/access/doorway'
import { isAppError } from '@/platform/access/errors'
import { newId } from '@/platform/ids'
import { proveActor } from '@/platform/auth/prove-actor'
import { aVisitor } from './recommendations'

type Person = Actor<'person'>

/** A circle with Jo in it, who has a link and no account. */
export async function aCircle(ada: Person, name = 'Family') {
  const circle = await addCircle(ada, { name, kind: 'household' })
  const jo = await addMember(ada, { circleId: circle.id, name: 'Jo' })
  return { circleId: circle.id, jo }
}

/** Something recommended, shown to these circles; told from nothing but its words. */
export async function aWord(ada: Person, title: string, ...circleIds: string[]): Promise<string> {
  const id = newId()
  await openAs(ada, (db) => db.recommendation.create({ data: { id, title, sentence: `All about ${title}.`, authorName: 'Ada' } }))
  if (circleIds.length > 0) await showTo(ada, { recommendationId: id, circleIds })
  return id
}

export const tokenOf = (address: string) => address.split('/').at(-1)!
export const join = (person: Person, { address }: { address: string }) => joinCircle(person, { token: tokenOf(address) })
export const asFriend = (person: Person, name = 'Bo') => proveActor('friend', person.id, { name })

/** The titles that whoever opens this address sees, newest first; null where it opens nothing. */
export async function seenBy({ address }: { address: string }, asked: { q?: string; before?: string; take?: number } = {}): Promise<string[] | null> {
  const visitor = await aVisitor(address)
  if (!visitor) return null
  return readCircle(visitor, asked).then(
    ({ letters }) => letters.map(({ title }) => title),
    (error: unknown) => {
      if (isAppError(error) && error.code === 'NOT_FOUND') return null
      throw error
    },
  )
}

/** The same straight from the database, whatever a query asks for. */
export const stampedFor = async (person: Person): Promise<string[]> =>
  (await openAs(asFriend(person), (db) => db.$queryRaw<{ title: string }[]>`select title from recommendation order by id desc`)).map(({ title }) => title)

/** The titles that somebody sees in their own account. */
export const seenAs = async (person: Person): Promise<string[]> => (await listTrusted(asFriend(person), {})).letters.map(({ title }) => title)
