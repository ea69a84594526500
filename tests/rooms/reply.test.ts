import { expect, test } from 'vitest'
import { createAccount } from '@/account/operations/create-account'
import { deleteAccount } from '@/account/operations/delete-account'
import type { Actor } from '@/platform/access/actor'
import { openAs } from '@/platform/access/doorway'
import { proveActor, system } from '@/platform/auth/prove-actor'
import { writerOf, writerOfPerson } from '@/platform/auth/writer'
import { newId, newToken } from '@/platform/ids'
import { getRecommendation } from '@/recommendation/operations/get-recommendation'
import { removeRecommendation } from '@/recommendation/operations/remove-recommendation'
import { answerReply } from '@/reply/operations/answer-reply'
import { claimReplies } from '@/reply/operations/claim-replies'
import { deleteReply } from '@/reply/operations/delete-reply'
import { editReply } from '@/reply/operations/edit-reply'
import { listMine } from '@/reply/operations/list-mine'
import { listReplies } from '@/reply/operations/list-replies'
import { readQuestions } from '@/reply/operations/read-questions'
import { removeReply } from '@/reply/operations/remove-reply'
import { restoreReply } from '@/reply/operations/restore-reply'
import { seeReplies } from '@/reply/operations/see-replies'
import { writeReply } from '@/reply/operations/write-reply'
import { createShareLink } from '@/share-link/operations/create-share-link'
import { revokeShareLink } from '@/share-link/operations/revoke-share-link'
import { showToday } from '@/today/operations/show-today'
import { aCircle, aWord } from '../support/circles'
import { someEmail } from '../support/mailbox'
import { aPerson } from '../support/people'
import { aRecommendation, aVisitor } from '../support/recommendations'
import { asOwner } from '../support/showing'

const password = 'a lamp beside the window'
const missing = { code: 'NOT_FOUND' }
const here = () => ({ writerKey: newToken(), address: `10.0.${Math.floor(Math.random() * 250)}.${Math.floor(Math.random() * 250)}` })
const keyIn = (editAddress: string) => editAddress.split('/r/')[1]!

async function aLetter(ada: Actor<'person'>) {
  const { id: recommendationId } = await aRecommendation(ada)
  const { id: shareLinkId, address } = await createShareLink(ada, { recommendationId, label: 'Jo' })
  return { recommendationId, shareLinkId, jo: (await aVisitor(address))! }
}

test('nobody but the writer changes what was said, and nobody but Ada answers or removes it', async () => {
  const ada = await aPerson()
  const bo = await aPerson('Bo')
  const { jo, recommendationId } = await aLetter(ada)
  const wrote = here()
  const { id: replyId } = await writeReply(jo, { kind: 'question', body: 'Indoors?', name: 'Jo', ...wrote })

  for (const other of [writerOf(newToken()), writerOfPerson(bo), writerOfPerson(ada)]) {
    expect(await listMine(other, {})).toEqual([])
    await expect(editReply(other, { replyId, body: 'Mine' })).rejects.toMatchObject(missing)
    await expect(deleteReply(other, { replyId })).rejects.toMatchObject(missing)
  }
  await expect(answerReply(bo, { replyId, answer: 'Yes' })).rejects.toMatchObject(missing)
  await expect(removeReply(bo, { replyId })).rejects.toMatchObject(missing)
  await expect(seeReplies(bo, { recommendationId })).rejects.toMatchObject(missing)
  expect(await listReplies(bo, { recommendationId })).toEqual([])
  expect((await listReplies(ada, { recommendationId }))[0]).toMatchObject({ id: replyId, body: 'Indoors?', name: 'Jo', through: 'Jo', seen: false })
})

test('the database itself: a visitor writes only about what their link shows, a writer reads only their own, and Ada changes no words', async () => {
  const ada = await aPerson()
  const { jo, recommendationId } = await aLetter(ada)
  const other = await aLetter(ada)
  const wrote = here()
  await writeReply(jo, { kind: 'thanks', body: 'Thanks', ...wrote })
  const insert = (shareLinkId: string, about: string) =>
    openAs(jo, (db) => db.$executeRaw`insert into reply (owner_id, id, share_link_id, recommendation_id, kind, about, to_name, writer_id, edit_id)
      values (${jo.ownerId}::uuid, ${newId()}::uuid, ${shareLinkId}::uuid, ${about}::uuid, 'thanks', 'x', 'x', ${newId()}::uuid, ${newId()}::uuid)`)

  await expect(insert(other.shareLinkId, recommendationId)).rejects.toThrow(/row-level security/)
  await expect(insert(jo.id, other.recommendationId)).rejects.toThrow(/does not see this page/)
  await expect(openAs(jo, (db) => db.$queryRawUnsafe('select writer_id from reply'))).rejects.toThrow(/permission denied/)
  expect(await openAs(jo, (db) => db.$queryRawUnsafe('select id from reply'))).toEqual([])
  expect(await openAs(writerOf(wrote.writerKey), (db) => db.$queryRawUnsafe('select body from reply'))).toEqual([{ body: 'Thanks' }])
  expect(await openAs(writerOf(newToken()), (db) => db.$queryRawUnsafe('select body from reply'))).toEqual([])
  for (const table of ['recommendation', 'person', 'share_link']) {
    await expect(openAs(writerOf(wrote.writerKey), (db) => db.$queryRawUnsafe(`select 1 from ${table}`))).rejects.toThrow(/permission denied/)
  }
  await expect(openAs(ada, (db) => db.$executeRawUnsafe(`update reply set body = 'I love it'`))).rejects.toThrow(/permission denied/)
})

test('a question and its answer are read by everybody with the same link, and by nobody with another', async () => {
  const ada = await aPerson()
  const { jo, recommendationId } = await aLetter(ada)
  const second = (await aVisitor((await createShareLink(ada, { recommendationId })).address))!
  const { id: replyId } = await writeReply(jo, { kind: 'question', body: 'Indoors?', name: 'Jo', ...here() })
  await writeReply(jo, { kind: 'thanks', body: 'Only for Ada', ...here() })
  await answerReply(ada, { replyId, answer: 'It is why I bought it.' })

  expect(await readQuestions(jo, {})).toMatchObject([{ name: 'Jo', body: 'Indoors?', answer: 'It is why I bought it.' }])
  expect(await readQuestions(second, {})).toEqual([])
  await removeReply(ada, { replyId })
  expect(await readQuestions(jo, {})).toEqual([])
  await restoreReply(ada, { replyId })
  expect(await readQuestions(jo, {})).toHaveLength(1)
})

test('by the edit link it is changed and taken back, also when the link it came through is over', async () => {
  const ada = await aPerson()
  const { jo, recommendationId, shareLinkId } = await aLetter(ada)
  const { id: replyId, editAddress } = await writeReply(jo, { kind: 'outcome', choice: 'right', body: 'Bought it', ...here() })
  const writer = writerOf(keyIn(editAddress))
  await seeReplies(ada, { recommendationId })
  await revokeShareLink(ada, { shareLinkId })
  await removeRecommendation(ada, { recommendationId })

  const [mine] = await listMine(writer, {})
  expect(mine).toMatchObject({ body: 'Bought it', choice: 'right', about: 'Sony α6400', version: 1 })
  await expect(editReply(writer, { replyId, body: 'No', choice: null })).rejects.toMatchObject({ fields: { choice: ['Say how it turned out.'] } })
  await editReply(writer, { replyId, body: 'It broke', choice: 'wrong', version: 1 })
  await expect(editReply(writer, { replyId, body: 'Twice', choice: 'wrong', version: 1 })).rejects.toMatchObject({ code: 'CONFLICT' })
  expect((await asOwner<{ seen_at: Date | null }>('select seen_at from reply where id = $1', [replyId]))[0]!.seen_at).toBeNull()

  await deleteReply(writer, { replyId })
  await expect(deleteReply(writer, { replyId })).rejects.toMatchObject(missing)
  expect(await asOwner('select 1 from reply where id = $1', [replyId])).toEqual([])
})

test('what is missing is said at its field, and what is over is not written to', async () => {
  const ada = await aPerson()
  const { jo, shareLinkId } = await aLetter(ada)
  await expect(writeReply(jo, { kind: 'question', ...here() })).rejects.toMatchObject({ fields: { body: ['Write your question.'] } })
  await expect(writeReply(jo, { kind: 'outcome', ...here() })).rejects.toMatchObject({ fields: { choice: ['Say how it turned out.'] } })
  await expect(writeReply(jo, { kind: 'vote', choice: 'yes', ...here() })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  await expect(writeReply(jo, { kind: 'thanks', body: 'x'.repeat(1001), ...here() })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  await revokeShareLink(ada, { shareLinkId })
  await expect(writeReply(jo, { kind: 'thanks', ...here() })).rejects.toMatchObject(missing)
})

test('one network does not flood a page', async () => {
  const ada = await aPerson()
  const { jo } = await aLetter(ada)
  const flood = { ...here(), address: '203.0.113.77' }
  for (let at = 0; at < 20; at++) await writeReply(jo, { kind: 'thanks', ...flood })
  await expect(writeReply(jo, { kind: 'thanks', ...flood })).rejects.toMatchObject({ code: 'TOO_MANY' })
})

test('Today tells of it until it is read; it is counted whom it helped', async () => {
  const ada = await aPerson()
  const { jo, recommendationId } = await aLetter(ada)
  const needs = async () => (await showToday(ada, {})).list.filter(({ kind }) => kind === 'friend')
  await writeReply(jo, { kind: 'thanks', ...here() })
  await writeReply(jo, { kind: 'outcome', choice: 'right', ...here() })
  expect(await needs()).toMatchObject([{ recordId: recommendationId, title: 'Sony α6400' }])
  await seeReplies(ada, { recommendationId })
  expect(await needs()).toEqual([])
  expect((await getRecommendation(ada, { recommendationId })).helped).toBe(2)
  const again = here()
  for (const choice of ['wrong', 'partly', 'right'] as const) await writeReply(jo, { kind: 'outcome', choice, ...again })
  await writeReply(jo, { kind: 'outcome', choice: 'wrong', ...here() })
  expect((await getRecommendation(ada, { recommendationId })).helped).toBe(3)
})

test('an account claims what its browser wrote, and takes it along when it is deleted', async () => {
  const ada = await aPerson()
  const jules = proveActor('person', (await createAccount(system, { name: 'Jules', email: someEmail(), password })).personId)
  const { jo } = await aLetter(ada)
  const wrote = here()
  const { editAddress } = await writeReply(jo, { kind: 'thanks', body: 'Mine', ...wrote })
  expect(await claimReplies(jules, { writerKey: newToken() })).toEqual({ count: 0 })
  expect(await claimReplies(jules, wrote)).toEqual({ count: 1 })

  expect(await listMine(writerOfPerson(jules), {})).toMatchObject([{ body: 'Mine' }])
  expect(await listMine(writerOf(wrote.writerKey), {})).toEqual([])
  expect(await listMine(writerOf(keyIn(editAddress)), {})).toHaveLength(1)
  await deleteAccount(jules, { password })
  expect(await asOwner('select 1 from reply where owner_id = $1', [ada.id])).toEqual([])
})

test('a member of a circle says something about one letter of it, and about none that the circle does not see', async () => {
  const ada = await aPerson()
  const { circleId, jo } = await aCircle(ada)
  const [lamp, desk, hidden] = [await aWord(ada, 'Lamp', circleId), await aWord(ada, 'Desk', circleId), await aWord(ada, 'Hidden')]
  const member = (await aVisitor(jo.address))!
  await writeReply(member, { recommendationId: lamp, kind: 'question', body: 'How bright?', ...here() })
  for (const recommendationId of [hidden, undefined]) await expect(writeReply(member, { recommendationId, kind: 'thanks', ...here() })).rejects.toMatchObject(missing)

  expect(await listReplies(ada, { recommendationId: lamp })).toMatchObject([{ body: 'How bright?', through: 'Jo' }])
  expect(await readQuestions(member, { recommendationId: lamp })).toHaveLength(1)
  expect(await readQuestions(member, { recommendationId: desk })).toEqual([])
})
