import { expect, test } from 'vitest'
import { postDigests } from '@/digest/jobs'
import { mondayOf } from '@/digest/due'
import { draftDigest } from '@/digest/operations/draft-digest'
import { getDigest } from '@/digest/operations/get-digest'
import { listDueDigests } from '@/digest/operations/list-due-digests'
import { postDigest } from '@/digest/operations/post-digest'
import { setDigest } from '@/digest/operations/set-digest'
import { stopDigest } from '@/digest/operations/stop-digest'
import { goToStopPage, stopByMailProgram } from '@/digest/stop-route'
import { stopToken } from '@/digest/stop-token'
import { addReminder } from '@/reminder/operations/add-reminder'
import { anyone, system } from '@/platform/auth/prove-actor'
import type { Actor } from '@/platform/access/actor'
import { newId } from '@/platform/ids'
import { mailsTo } from '../support/mailbox'
import { aPerson } from '../support/people'
import { asOwner } from '../support/showing'

const DAY_MS = 86_400_000
const today = new Date().toISOString().slice(0, 10)
const mails = (person: Actor<'person'>) => mailsTo(`${person.id}@example.com`)
const isDue = async (person: Actor<'person'>) => {
  // An id just before hers: the others who are due in these tests are not her concern.
  const due = await listDueDigests(system, { after: `${person.id.slice(0, 19)}0000-000000000000` })
  return due.some(({ ownerId }) => ownerId === person.id)
}

async function aReader(every: 'day' | 'week' = 'day', showsWords = false) {
  const ada = await aPerson()
  await addReminder(ada, { text: 'Secret meter', dueOn: today })
  await setDigest(ada, { every, showsWords })
  return ada
}

test('nobody gets a mail who did not ask for it', async () => {
  const ada = await aPerson()
  await addReminder(ada, { text: 'Read the meter', dueOn: today })
  expect(await getDigest(ada, {})).toMatchObject({ every: 'never', showsWords: false })
  await expect(draftDigest(ada, {})).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(postDigest(system, { ownerId: ada.id, needs: 1, list: [] })).resolves.toEqual({ posted: false })
  await expect(listDueDigests(ada as never, {})).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await postDigests()
  expect(await mails(ada)).toEqual([])
})

test('what needs Ada comes by mail: how many things of which kind, and no names', async () => {
  const ada = await aReader()
  await postDigests()
  const [mail, ...more] = await mails(ada)
  expect(more).toEqual([])
  expect(mail!.subject).toBe('One thing needs you')
  expect(mail!.text).toContain('- a reminder of yours\n')
  expect(mail!.text).toContain('/today')
  expect(JSON.stringify(mail)).not.toContain('Secret')
})

test('names stand in it when Ada wants them there', async () => {
  const ada = await aReader('day', true)
  await postDigests()
  const [mail] = await mails(ada)
  expect(mail!.text).toMatch(/- Reminder \(today\): Secret meter\n {2}http\S+\/reminders\/[0-9a-f-]+/)
  expect(mail!.subject).not.toContain('Secret')
})

test('never twice a day, not with two workers at once, and never with nothing to say', async () => {
  const ada = await aReader()
  const quiet = await aPerson('Quiet')
  await setDigest(quiet, { every: 'day' })
  await Promise.all([postDigests(), postDigests(), postDigests()])
  await postDigests()
  expect(await mails(ada)).toHaveLength(1)
  expect(await mails(quiet)).toEqual([])

  await asOwner(`update digest set sent_on = current_date - 1 where owner_id = $1`, [ada.id])
  await postDigests()
  expect(await mails(ada)).toHaveLength(2)
})

test('every Monday is once a week; who asks in between waits for the next one', async () => {
  const ada = await aReader('week')
  expect(await isDue(ada)).toBe(false)
  const monday = mondayOf(new Date(today))
  expect([monday.getUTCDay(), monday <= new Date(today), Date.parse(today) - monday.getTime() < 7 * DAY_MS]).toEqual([1, true, true])

  await asOwner(`update digest set created_at = $2 where owner_id = $1`, [ada.id, new Date(monday.getTime() - 1)])
  expect(await isDue(ada)).toBe(true)
  await postDigests()
  await postDigests()
  expect(await mails(ada)).toHaveLength(1)
  expect((await mails(ada))[0]!.text).toContain('every Monday')
  await asOwner(`update digest set sent_on = $2 where owner_id = $1`, [ada.id, new Date(monday.getTime() - 7 * DAY_MS)])
  expect(await isDue(ada)).toBe(true)
})

test('the link in the mail ends it without signing in; a made-up one ends nothing', async () => {
  const ada = await aReader()
  await postDigests()
  const mail = (await mails(ada))[0]! as { text: string; unsubscribe?: string }
  const token = /\/digest\/stop\/([\w-]+)/.exec(mail.text)![1]!
  expect(mail.unsubscribe).toMatch(new RegExp(`/api/v1/digest/stop/${token}$`))

  for (const wrong of ['', 'x', `${token}x`, token.slice(0, -2), stopToken(newId()).slice(0, 22) + token.slice(22)]) {
    await expect(stopDigest(anyone, { token: wrong })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  }
  expect(await getDigest(ada, {})).toMatchObject({ every: 'day' })
  const seen = await goToStopPage(new Request('http://localhost/'), { token })
  expect([seen.status, seen.headers.get('location')]).toEqual([303, `/digest/stop/${token}`])
  expect(await getDigest(ada, {})).toMatchObject({ every: 'day' })

  const answer = await stopByMailProgram(new Request('http://localhost/', { method: 'POST', body: 'List-Unsubscribe=One-Click' }), { token })
  expect(answer.status).toBe(200)
  expect(await getDigest(ada, {})).toMatchObject({ every: 'never' })
  await expect(stopDigest(anyone, { token })).resolves.toEqual({ stopped: true })
})

test('it can be changed and ended in the settings', async () => {
  const ada = await aReader()
  await setDigest(ada, { every: 'week', showsWords: 'on' })
  expect(await getDigest(ada, {})).toMatchObject({ every: 'week', showsWords: true })
  await setDigest(ada, { every: 'never' })
  expect(await getDigest(ada, {})).toMatchObject({ every: 'never' })
  await expect(setDigest(ada, { every: 'hour' as never })).rejects.toMatchObject({ fields: { every: ['Choose how often.'] } })
})
