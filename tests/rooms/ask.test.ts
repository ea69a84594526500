import { expect, test } from 'vitest'
import { decideAsk } from '@/ask/operations/decide-ask'
import { draftAsk } from '@/ask/operations/draft-ask'
import { editAsk } from '@/ask/operations/edit-ask'
import { getAsk } from '@/ask/operations/get-ask'
import { listAsks } from '@/ask/operations/list-asks'
import { readAsk } from '@/ask/operations/read-ask'
import { removeAsk } from '@/ask/operations/remove-ask'
import { restoreAsk } from '@/ask/operations/restore-ask'
import { startAsk } from '@/ask/operations/start-ask'
import { addIntent } from '@/intent/operations/add-intent'
import { getIntent } from '@/intent/operations/get-intent'
import { listIntents } from '@/intent/operations/list-intents'
import { removeIntent } from '@/intent/operations/remove-intent'
import { restoreIntent } from '@/intent/operations/restore-intent'
import type { Actor } from '@/platform/access/actor'
import { openAs } from '@/platform/access/doorway'
import { newId, newToken } from '@/platform/ids'
import { getProduct } from '@/product/operations/get-product'
import { listReplies } from '@/reply/operations/list-replies'
import { writeReply } from '@/reply/operations/write-reply'
import { createShareLink } from '@/share-link/operations/create-share-link'
import { revokeShareLink } from '@/share-link/operations/revoke-share-link'
import { aPerson } from '../support/people'
import { aVisitor } from '../support/recommendations'

const missing = { code: 'NOT_FOUND' }
const here = () => ({ writerKey: newToken(), address: `10.1.${Math.floor(Math.random() * 250)}.${Math.floor(Math.random() * 250)}` })
const CAMERAS = { question: 'Which one?', name1: 'Small one', price1: '299', name2: 'Big one', price2: '899', note2: 'Heavy', url2: 'https://example.com/big', currency: 'EUR' }

async function aQuestion(ada: Actor<'person'>, fields: Omit<Parameters<typeof startAsk>[1], 'intentId'> = CAMERAS) {
  const { id: intentId } = await addIntent(ada, { text: 'A camera' })
  const { askId } = await startAsk(ada, { intentId, ...fields })
  const { id: shareLinkId, address } = await createShareLink(ada, { askId, label: 'Jo' })
  const { candidates } = await getAsk(ada, { askId })
  return { intentId, askId, shareLinkId, ids: candidates.map(({ id }) => id), jo: (await aVisitor(address))! }
}

test('Bo asks nobody about Ada’s want, and sees, changes, decides and removes none of her questions', async () => {
  const [ada, bo] = [await aPerson(), await aPerson('Bo')]
  const { intentId, askId } = await aQuestion(ada)
  for (const attempt of [
    () => draftAsk(bo, { intentId }),
    () => startAsk(bo, { intentId, ...CAMERAS }),
    () => getAsk(bo, { askId }),
    () => editAsk(bo, { askId, ...CAMERAS }),
    () => decideAsk(bo, { askId }),
    () => removeAsk(bo, { askId }),
    () => createShareLink(bo, { askId }),
  ]) {
    await expect(attempt()).rejects.toMatchObject(missing)
  }
  expect(await listAsks(bo, { intentId })).toEqual([])
})

test('what is wrong is said at its own field', async () => {
  const ada = await aPerson()
  const { id: intentId } = await addIntent(ada, { text: 'A camera' })
  await expect(startAsk(ada, { intentId, question: 'Which?' })).rejects.toMatchObject({ fields: { name1: ['Name at least one thing.'] } })
  await expect(startAsk(ada, { intentId, question: 'Which?', name1: 'One', price1: '3' })).rejects.toMatchObject({ fields: { currency: ['Which currency?'] } })
  await expect(startAsk(ada, { intentId, question: 'Which?', name1: 'One', price2: '3', currency: 'EUR', url1: 'nowhere' })).rejects.toMatchObject({ fields: { name2: ['What is it?'], url1: [expect.any(String) as string] } })
})

test('a friend sees the question and its candidates, not what others answered, and the database gives nothing else', async () => {
  const ada = await aPerson('Ada')
  const { askId, ids, jo } = await aQuestion(ada)
  await aQuestion(ada)
  await writeReply(jo, { kind: 'vote', candidateId: ids[0]!, body: 'Small', ...here() })

  const seen = await readAsk(jo, {})
  expect(seen).toMatchObject({ question: 'Which one?', authorName: 'Ada', candidates: [{ name: 'Small one', price: '299' }, { name: 'Big one', note: 'Heavy', currency: 'EUR' }] })
  expect(JSON.stringify(seen)).not.toMatch(/votes|"Small"/)
  expect(await openAs(jo, (db) => db.$queryRawUnsafe('select id from ask'))).toEqual([{ id: askId }])
  expect(await openAs(jo, (db) => db.$queryRawUnsafe<object[]>('select id from candidate'))).toHaveLength(2)
  await expect(openAs(jo, (db) => db.$queryRawUnsafe('select intent_id from ask'))).rejects.toThrow(/permission denied/)
  await expect(openAs(jo, (db) => db.$queryRawUnsafe('select 1 from intent'))).rejects.toThrow(/permission denied/)
  await expect(writeReply(jo, { kind: 'vote', candidateId: newId(), ...here() })).rejects.toThrow(/not one of the candidates/)
})

test('a want says that friends are asked while one of them can open the question, and no longer', async () => {
  const ada = await aPerson()
  const { intentId, askId, shareLinkId } = await aQuestion(ada)
  const quiet = await addIntent(ada, { text: 'A quiet wish' })
  const asked = async () => (await listIntents(ada, {})).intents.filter(({ asked }) => asked).map(({ id }) => id)

  expect(quiet.asked).toBe(false)
  expect(await asked()).toEqual([intentId])
  expect(await getIntent(ada, { intentId })).toMatchObject({ asked: true })
  await revokeShareLink(ada, { shareLinkId })
  expect(await asked()).toEqual([])
  await createShareLink(ada, { askId, label: 'Kim' })
  expect(await asked()).toEqual([intentId])
  await removeAsk(ada, { askId })
  expect(await getIntent(ada, { intentId })).toMatchObject({ asked: false })
})

test('of one browser the newest vote counts; a removed candidate takes its votes along', async () => {
  const ada = await aPerson()
  const { askId, ids, jo } = await aQuestion(ada)
  const browser = here()
  await writeReply(jo, { kind: 'vote', candidateId: ids[0]!, ...browser })
  await writeReply(jo, { kind: 'vote', candidateId: ids[1]!, ...browser })
  await writeReply(jo, { kind: 'vote', candidateId: ids[1]!, ...here() })
  const votes = async () => (await getAsk(ada, { askId })).candidates.map(({ name, votes: count }) => [name, count])
  expect(await votes()).toEqual([['Small one', 0], ['Big one', 2]])

  await editAsk(ada, { askId, question: 'Which one?', id1: ids[0]!, name1: 'Small one', name2: 'Another' })
  expect(await votes()).toEqual([['Small one', 1], ['Another', 0]])
  expect((await readAsk(jo, {})).candidates.map(({ name }) => name)).toEqual(['Small one', 'Another'])
})

test('one thing alone gets a yes or a no', async () => {
  const ada = await aPerson()
  const { askId, jo } = await aQuestion(ada, { question: 'Should I?', name1: 'A drone' })
  for (const choice of ['yes', 'no', 'no'] as const) await writeReply(jo, { kind: 'vote', choice, ...here() })
  expect(await getAsk(ada, { askId })).toMatchObject({ yes: 1, no: 2 })
  await expect(writeReply(jo, { kind: 'vote', ...here() })).rejects.toMatchObject({ fields: { choice: ['Choose one.'] } })
})

test('bought, it moves to what Ada has, friends read what came of it, and it is decided once', async () => {
  const ada = await aPerson()
  const { intentId, askId, ids, jo } = await aQuestion(ada)
  await writeReply(jo, { kind: 'vote', candidateId: ids[1]!, ...here() })
  await expect(decideAsk(ada, { askId, bought: true })).rejects.toMatchObject({ fields: { candidateId: ['Which one did you buy?'] } })
  const { productId } = await decideAsk(ada, { askId, candidateId: ids[1], bought: true, thanks: 'Thank you all!' })

  expect(await getProduct(ada, { productId: productId! })).toMatchObject({ name: 'Big one', price: '899', currency: 'EUR' })
  await expect(getIntent(ada, { intentId })).rejects.toMatchObject(missing)
  expect(await readAsk(jo, {})).toMatchObject({ chosenId: ids[1], thanks: 'Thank you all!' })
  await expect(decideAsk(ada, { askId })).rejects.toMatchObject({ code: 'CONFLICT' })
  await expect(editAsk(ada, { askId, ...CAMERAS })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await expect(writeReply(jo, { kind: 'vote', candidateId: ids[0]!, ...here() })).rejects.toMatchObject({ code: 'CONFLICT' })
  await writeReply(jo, { kind: 'thanks', ...here() })
  expect(await listReplies(ada, { askId })).toHaveLength(2)
})

test('taken back, removed, or its want removed: it opens nothing, and comes back with them', async () => {
  const ada = await aPerson()
  const { intentId, askId, shareLinkId, jo } = await aQuestion(ada)
  const closed = async () => expect(readAsk(jo, {})).rejects.toMatchObject(missing)
  await removeAsk(ada, { askId })
  await closed()
  await restoreAsk(ada, { askId })
  await readAsk(jo, {})
  await removeIntent(ada, { intentId })
  await closed()
  expect(await openAs(jo, (db) => db.$queryRawUnsafe('select id from candidate'))).toEqual([])
  await restoreIntent(ada, { intentId })
  await readAsk(jo, {})
  await revokeShareLink(ada, { shareLinkId })
  await closed()
})
