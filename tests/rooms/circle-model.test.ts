// Whatever Ada does in whichever order: who sees what is what a small model of circles says, after every step.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addCircle } from '@/circle/operations/add-circle'
import { addMember } from '@/circle/operations/add-member'
import { getCircle } from '@/circle/operations/get-circle'
import { leaveCircle } from '@/circle/operations/leave-circle'
import { removeCircle } from '@/circle/operations/remove-circle'
import { removeMember } from '@/circle/operations/remove-member'
import { renewMember } from '@/circle/operations/renew-member'
import { restoreCircle } from '@/circle/operations/restore-circle'
import { showTo } from '@/circle/operations/show-to'
import { revokeAll } from '@/permission/operations/revoke-all'
import { getRecommendation } from '@/recommendation/operations/get-recommendation'
import { removeRecommendation } from '@/recommendation/operations/remove-recommendation'
import { restoreRecommendation } from '@/recommendation/operations/restore-recommendation'
import { revokeShareLink } from '@/share-link/operations/revoke-share-link'
import { aWord, join, seenAs, seenBy, stampedFor } from '../support/circles'
import { aPerson } from '../support/people'

const TITLES = ['Camera', 'Chair', 'Kettle']
const KINDS = ['add', 'take out', 'renew', 'revoke', 'join', 'leave', 'show', 'remove', 'restore', 'remove circle', 'restore circle', 'revoke all'] as const
const step = fc.record({ kind: fc.constantFrom(...KINDS), circle: fc.nat(1), word: fc.nat(2), who: fc.nat(3), friend: fc.nat(1), circles: fc.subarray([0, 1]) })
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

type Word = { id: string; title: string; removed: boolean; circles: Set<number> }
type Member = { circle: number; address: string; memberId: string; inForce: boolean; friend: number | null }

const asked = { circle: 0, word: 0, who: 0, friend: 0, circles: [] }
const BEGINNING: Step[] = [
  { ...asked, kind: 'add' },
  { ...asked, kind: 'add', circle: 1 },
  { ...asked, kind: 'show', circles: [0] },
  { ...asked, kind: 'show', word: 1, circles: [0, 1] },
  { ...asked, kind: 'join' },
]

async function play(steps: Step[]) {
  const ada = await aPerson()
  const friends = [await aPerson('Bo'), await aPerson('Cy')]
  const circles = await Promise.all(['Family', 'Work'].map(async (name) => ({ id: (await addCircle(ada, { name })).id, removed: false })))
  const words: Word[] = []
  for (const title of TITLES) words.push({ id: await aWord(ada, title), title, removed: false, circles: new Set() })
  const members: Member[] = []
  const gone: string[] = []

  const shows = (circle: number) => words.filter((word) => !word.removed && word.circles.has(circle) && !circles[circle]!.removed)
  const visible = (circlesSeen: Set<number>) => words.filter((word) => [...circlesSeen].some((circle) => shows(circle).includes(word))).map(({ title }) => title).reverse()
  const openNow = (member: Member) => member.inForce && !circles[member.circle]!.removed

  const acts: Record<Step['kind'], (asked: Step, member: Member | undefined) => Promise<unknown>> = {
    add: async ({ circle }) => {
      if (circles[circle]!.removed) return
      const { address, memberId } = await addMember(ada, { circleId: circles[circle]!.id, name: `M${members.length}` })
      members.push({ circle, address, memberId, inForce: true, friend: null })
    },
    'take out': async (_, member) => {
      if (!member || circles[member.circle]!.removed) return
      await removeMember(ada, { memberId: member.memberId })
      gone.push(members.splice(members.indexOf(member), 1)[0]!.address)
    },
    renew: async (_, member) => {
      if (!member || circles[member.circle]!.removed) return
      gone.push(member.address)
      Object.assign(member, { address: (await renewMember(ada, { memberId: member.memberId })).address, inForce: true, friend: null })
    },
    revoke: async (_, member) => {
      if (!member?.inForce || circles[member.circle]!.removed) return
      const { people } = await getCircle(ada, { circleId: circles[member.circle]!.id })
      await revokeShareLink(ada, { shareLinkId: people.find(({ id }) => id === member.memberId)!.shareLinkId })
      member.inForce = false
    },
    join: async ({ friend }, member) => {
      if (!member) return
      const may = openNow(member) && (member.friend === null || member.friend === friend)
      if (may) member.friend = friend
      const joined = await join(friends[friend]!, member).then(() => true, () => false)
      expect(joined).toBe(may)
    },
    leave: async ({ circle, friend }) => {
      const theirs = members.filter((member) => member.circle === circle && member.friend === friend)
      if (theirs.length === 0) return
      await leaveCircle(friends[friend]!, { circleId: circles[circle]!.id })
      for (const member of theirs) member.friend = null
    },
    show: async ({ word, circles: chosen }) => {
      const which = words[word]!
      if (which.removed || chosen.some((circle) => circles[circle]!.removed)) return
      await showTo(ada, { recommendationId: which.id, circleIds: chosen.map((circle) => circles[circle]!.id) })
      which.circles = new Set([...chosen, ...[...which.circles].filter((circle) => circles[circle]!.removed)])
    },
    remove: async ({ word }) => removing(words[word]!, (id) => removeRecommendation(ada, { recommendationId: id })),
    restore: async ({ word }) => restoring(words[word]!, (id) => restoreRecommendation(ada, { recommendationId: id })),
    'remove circle': async ({ circle }) => removing(circles[circle]!, (id) => removeCircle(ada, { circleId: id })),
    'restore circle': async ({ circle }) => restoring(circles[circle]!, (id) => restoreCircle(ada, { circleId: id })),
    'revoke all': async () => {
      await revokeAll(ada, { andLinks: true })
      for (const member of members) member.inForce = false
    },
  }

  // Most of what can go wrong takes a circle with somebody in it who sees something.
  for (const next of [...BEGINNING, ...steps]) {
    await acts[next.kind](next, members[next.who % Math.max(1, members.length)])
    for (const member of members) expect(await seenBy(member)).toEqual(openNow(member) ? visible(new Set([member.circle])) : null)
    for (const address of gone) expect(await seenBy({ address })).toBeNull()
    for (const [friend, person] of friends.entries()) {
      const kept = new Set(members.filter((member) => member.friend === friend && openNow(member)).map(({ circle }) => circle))
      expect([await seenAs(person), await stampedFor(person)]).toEqual([visible(kept), visible(kept)])
    }
    for (const { id, removed, circles: shown } of words)
      if (!removed) expect((await getRecommendation(ada, { recommendationId: id })).links).toBe(members.filter((member) => openNow(member) && shown.has(member.circle)).length)
  }
}

async function removing(record: { id: string; removed: boolean }, act: (id: string) => Promise<unknown>) {
  if (record.removed) return
  await act(record.id)
  record.removed = true
}

async function restoring(record: { id: string; removed: boolean }, act: (id: string) => Promise<unknown>) {
  if (!record.removed) return
  await act(record.id)
  record.removed = false
}

test('who sees what is as the model has it, after every step', async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 16 }), play), { numRuns: 25, endOnFailure: true })
}, 300_000)
