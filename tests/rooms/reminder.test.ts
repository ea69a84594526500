import { expect, test } from 'vitest'
import { reportIssue } from '@/issue/operations/report-issue'
import { addProduct } from '@/product/operations/add-product'
import { removeProduct } from '@/product/operations/remove-product'
import { addReminder } from '@/reminder/operations/add-reminder'
import { editReminder } from '@/reminder/operations/edit-reminder'
import { finishReminder } from '@/reminder/operations/finish-reminder'
import { getReminder } from '@/reminder/operations/get-reminder'
import { listBeside } from '@/reminder/operations/list-beside'
import { listReminders } from '@/reminder/operations/list-reminders'
import { removeReminder } from '@/reminder/operations/remove-reminder'
import { reopenReminder } from '@/reminder/operations/reopen-reminder'
import { restoreReminder } from '@/reminder/operations/restore-reminder'
import { nextDay } from '@/reminder/policy'
import { aPerson } from '../support/people'
import { asOwner } from '../support/showing'

const DAY_MS = 86_400_000
const dayIn = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)
const gone = { code: 'NOT_FOUND' }

test('what Ada must not forget is nobody else’s business', async () => {
  const ada = await aPerson()
  const bo = await aPerson('Bo')
  const { id: reminderId, dueOn } = await addReminder(ada, { text: 'Read the meter', dueOn: dayIn(3) })

  expect(await listReminders(bo, {})).toEqual({ reminders: [], next: null, due: 0, open: 0 })
  await expect(getReminder(bo, { reminderId })).rejects.toMatchObject(gone)
  await expect(editReminder(bo, { reminderId, text: 'Mine now', dueOn })).rejects.toMatchObject(gone)
  await expect(finishReminder(bo, { reminderId })).rejects.toMatchObject(gone)
  await expect(reopenReminder(bo, { reminderId, dueOn })).rejects.toMatchObject(gone)
  await expect(removeReminder(bo, { reminderId })).rejects.toMatchObject(gone)

  await removeReminder(ada, { reminderId })
  await expect(getReminder(ada, { reminderId })).rejects.toMatchObject(gone)
  await expect(restoreReminder(bo, { reminderId })).rejects.toMatchObject(gone)
  await restoreReminder(ada, { reminderId })
  expect(await getReminder(ada, { reminderId })).toMatchObject({ text: 'Read the meter', repeats: null, doneAt: null, version: 1 })
})

test('a reminder has words and a day to come', async () => {
  const ada = await aPerson()
  await expect(addReminder(ada, { text: ' ', dueOn: dayIn(1) })).rejects.toMatchObject({ fields: { text: ['What should we remind you of?'] } })
  await expect(addReminder(ada, { text: 'Call', dueOn: dayIn(-1) })).rejects.toMatchObject({ fields: { dueOn: ['Choose today or a day to come.'] } })
  await expect(addReminder(ada, { text: 'Call', dueOn: 'soon' })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  await expect(addReminder(ada, { text: 'Call', dueOn: dayIn(1), repeats: 'daily' as never })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  expect(await addReminder(ada, { text: 'Call', dueOn: dayIn(0), repeats: 'once' })).toMatchObject({ dueOn: dayIn(0), repeats: null })
})

test('it is about a record of one’s own, and only about one', async () => {
  const ada = await aPerson()
  const bo = await aPerson('Bo')
  const product = await addProduct(ada, { name: 'Kettle', company: 'Acme' })
  const issue = await reportIssue(ada, { title: 'Lid is loose', company: 'Acme' })
  const reminder = { text: 'Descale it', dueOn: dayIn(2) }

  for (const about of [{ productId: product.id }, { issueId: issue.id }, { companyId: issue.company!.companyId }]) {
    await expect(addReminder(bo, { ...reminder, ...about })).rejects.toMatchObject(gone)
    await addReminder(ada, { ...reminder, ...about })
    expect((await listReminders(ada, about)).open).toBe(1)
    expect(await listBeside(ada, about)).toMatchObject({ reminders: [{ text: 'Descale it', dueOn: dayIn(2) }], more: false })
    expect(await listBeside(bo, about)).toEqual({ reminders: [], more: false })
  }
  await expect(addReminder(ada, { ...reminder, productId: product.id, issueId: issue.id })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  expect((await listReminders(ada, { productId: product.id })).reminders).toMatchObject([{ product: { name: 'Kettle' }, issue: null, company: null }])

  await removeProduct(ada, { productId: product.id })
  await expect(addReminder(ada, { ...reminder, productId: product.id })).rejects.toMatchObject(gone)
})

test('what is done is over, and comes back when that was a mistake', async () => {
  const ada = await aPerson()
  const { id: reminderId } = await addReminder(ada, { text: 'Call Acme', dueOn: dayIn(0) })
  expect(await finishReminder(ada, { reminderId, dueOn: dayIn(0) })).toEqual({ id: reminderId, wasDueOn: dayIn(0), dueOn: null })
  await expect(finishReminder(ada, { reminderId })).rejects.toMatchObject({ code: 'CONFLICT' })
  expect(await listReminders(ada, {})).toMatchObject({ reminders: [], open: 0 })
  expect((await listReminders(ada, { state: 'done' })).reminders).toMatchObject([{ text: 'Call Acme', doneAt: expect.any(String) as string }])

  await reopenReminder(ada, { reminderId, dueOn: dayIn(0) })
  expect(await listReminders(ada, {})).toMatchObject({ reminders: [{ dueOn: dayIn(0), doneAt: null }], due: 1, open: 1 })
})

test('one that repeats moves to its next day, once, however often the button was pressed', async () => {
  const ada = await aPerson()
  const { id: reminderId } = await addReminder(ada, { text: 'Check the bill', dueOn: dayIn(0), repeats: 'month' })
  await asOwner(`update reminder set due_on = '2020-02-29', first_on = '2020-01-31' where id = $1`, [reminderId])

  const next = nextDay({ firstOn: new Date('2020-01-31'), dueOn: new Date('2020-02-29'), repeats: 'month' }, new Date(dayIn(0))).toISOString().slice(0, 10)
  const pressed = await Promise.allSettled([1, 2, 3].map(() => finishReminder(ada, { reminderId, dueOn: '2020-02-29' })))
  expect(pressed.filter((press) => press.status === 'fulfilled')).toMatchObject([{ value: { wasDueOn: '2020-02-29', dueOn: next } }])
  expect(await getReminder(ada, { reminderId })).toMatchObject({ dueOn: next, doneAt: null })
  expect(next > dayIn(0)).toBe(true)

  await reopenReminder(ada, { reminderId, dueOn: '2020-02-29' })
  expect((await getReminder(ada, { reminderId })).dueOn).toBe('2020-02-29')
})

test('two tabs: the second is told what the first saved, and may save again', async () => {
  const ada = await aPerson()
  const { id: reminderId, version } = await addReminder(ada, { text: 'Call', dueOn: dayIn(1) })
  await editReminder(ada, { reminderId, text: 'Call Acme', dueOn: dayIn(2), version })

  const late = { reminderId, text: 'Call them', dueOn: dayIn(3), repeats: 'week' as const }
  await expect(editReminder(ada, { ...late, version })).rejects.toMatchObject({
    code: 'CONFLICT',
    saved: { text: 'Call Acme', dueOn: dayIn(2), repeats: 'once', version: '2' },
  })
  expect(await editReminder(ada, { ...late, version: 2 })).toMatchObject({ text: 'Call them', dueOn: dayIn(3), repeats: 'week', version: 3 })
})

test('what is due first comes first, page by page', async () => {
  const ada = await aPerson()
  for (const days of [5, 1, 3, 3, 9]) await addReminder(ada, { text: `In ${days}`, dueOn: dayIn(days) })
  const texts: string[] = []
  for (let after: string | undefined, pages = 0; pages < 3; pages++) {
    const page = await listReminders(ada, { take: 2, after })
    texts.push(...page.reminders.map(({ text }) => text))
    after = page.next ?? undefined
    expect(page.open).toBe(5)
    if (!after) break
  }
  expect(texts).toEqual(['In 1', 'In 3', 'In 3', 'In 5', 'In 9'])
  await expect(listReminders(ada, { after: 'nowhere' })).rejects.toMatchObject({ code: 'INVALID_INPUT' })

  for (const { id: reminderId } of (await listReminders(ada, {})).reminders) await finishReminder(ada, { reminderId })
  const first = await listReminders(ada, { state: 'done', take: 3 })
  const rest = await listReminders(ada, { state: 'done', take: 3, after: first.next! })
  expect([...first.reminders, ...rest.reminders].map(({ text }) => text)).toEqual(['In 9', 'In 5', 'In 3', 'In 3', 'In 1'])
})
