import { expect, type Page } from '@playwright/test'
import ICAL from 'ical.js'
import { Client } from 'pg'
import { runningEmbeddedDatabase } from '@/platform/db/embedded'
import type { Instance } from '../support/instance'
import { aBrowser, keep, looksRight, signUp, test } from './support'

const DAY_MS = 86_400_000
const dayIn = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)

/** Five things that need her; the sixth she writes herself. */
async function aFullMorning(page: Page) {
  const kettle = await keep(page, 'products', { name: 'Kettle', company: 'Philips' })
  await keep(page, `products/${kettle.id}/warranties`, { covers: 'Parts', until: dayIn(20) })
  await keep(page, 'products', { kind: 'contract', name: 'Gym', company: 'FitX', period: 'year', noticeDays: '30', renewsOn: dayIn(34), price: '240', currency: 'EUR' })
  await keep(page, 'issues', { title: 'My refund for the flight', company: 'Lufthansa', kind: 'claim', deadline: dayIn(2), atStake: '250', currency: 'EUR' })
  const lens = await keep(page, 'issues', { title: 'The lens is foggy', company: 'Canon' })
  await keep(page, 'interactions', { issueId: lens.id, channel: 'mail', direction: 'out', at: new Date(Date.now() - 9 * DAY_MS).toISOString() })
  const screen = await keep(page, 'issues', { title: 'The screen flickers', company: 'Sony' })
  await keep(page, 'interactions', { issueId: screen.id, channel: 'mail', direction: 'in', who: 'Kim', said: 'Please send us the serial number.' })
}

/** Runs the job of the morning now: what the clock would hand over at six. */
async function atSix(instance: Instance) {
  const client = new Client({ connectionString: runningEmbeddedDatabase(instance.folder)! })
  await client.connect()
  await client.query(`insert into outbox (id, owner_id, kind, payload) values (gen_random_uuid(), null, 'digest', '{}')`)
  await client.end()
}

async function addReminder(page: Page, text: string, dueOn: string, rhythm = 'Once') {
  await page.goto('/reminders')
  await page.getByRole('main').getByRole('link', { name: 'Add a reminder' }).first().click()
  await page.getByLabel('Remind me to').fill(text)
  await page.getByLabel('On', { exact: true }).fill(dueOn)
  await page.getByText(rhythm, { exact: true }).click()
  await page.getByRole('main').getByRole('button', { name: 'Save' }).click()
  await page.waitForURL(/\/reminders$/)
}

test('Tess sees what needs her, in order, and puts off or does what she likes', async ({ browser, instance }) => {
  test.setTimeout(300_000)
  const tess = await aBrowser(browser, instance)
  await signUp(tess, instance, 'Tess', 'tess@example.com')
  const main = tess.getByRole('main')
  const needs = main.getByRole('list', { name: 'What needs you' }).getByRole('listitem')

  await test.step('Nothing needs her, and nothing pretends to', async () => {
    await keep(tess, 'intents', { text: 'A bicycle' })
    await tess.goto('/today')
    await expect(tess.getByRole('heading', { name: 'Nothing needs you' })).toBeVisible()
    await expect(main).toContainText('Enjoy the quiet.')
    await looksRight(tess, 'today-quiet')
  })

  await test.step('Everything that needs her stands in order, each with its next step', async () => {
    await aFullMorning(tess)
    await tess.goto('/reminders')
    await looksRight(tess, 'reminders-empty')
    await addReminder(tess, 'Read the meter', dayIn(0))
    await tess.goto('/today')
    await expect(tess.getByRole('heading', { name: 'Six things need you' })).toBeVisible()
    await expect(needs).toContainText([
      /Kim at Sony answered: The screen flickers.*Please send us the serial number/s,
      /Read the meter/,
      /No reply for 9 days: The lens is foggy/,
      /The deadline comes near: My refund for the flight/,
      /Cancel Gym, or it renews/,
      /The warranty ends: Kettle/,
    ])
    for (const step of ['Answer: The screen flickers', 'Write again: The lens is foggy', 'Open: My refund for the flight', 'Cancel it: Gym', 'Look at it: Kettle']) {
      await expect(needs.getByRole('link', { name: step })).toBeVisible()
    }
    await looksRight(tess, 'today')
    await needs.getByRole('link', { name: 'Answer: The screen flickers' }).click()
    await expect(tess.getByRole('heading', { name: 'The screen flickers' })).toBeVisible()
    await expect(tess.getByLabel('What was said')).toBeVisible()
  })

  await test.step('Not now: it rests, and wakes when she takes that back', async () => {
    await tess.goto('/today')
    const sheet = (title: RegExp) => tess.getByRole('group', { name: title })
    await tess.getByRole('link', { name: 'Later: The screen flickers' }).click()
    await expect(sheet(/screen/)).toContainText('Put it off until')
    await looksRight(tess, 'today-later')
    await sheet(/screen/).getByRole('button', { name: 'Next week' }).click()
    await expect(main.getByRole('status')).toContainText('Put off. It comes back on')
    await expect(needs).toHaveCount(5)
    await tess.getByRole('button', { name: 'Undo' }).click()
    await expect(needs.first()).toContainText('The screen flickers')
    // The claim ends in two days: it cannot be put off past them.
    await tess.getByRole('link', { name: 'Later: My refund' }).click()
    await expect(sheet(/refund/).getByRole('button')).toHaveText(['Tomorrow'])
    await sheet(/refund/).getByRole('link', { name: 'Not at all' }).click()
    await expect(sheet(/refund/)).toHaveCount(0)
  })

  await test.step('Done, and not done after all', async () => {
    await tess.getByRole('button', { name: 'Done: Read the meter' }).click()
    await expect(main.getByRole('status')).toContainText('Done.')
    await expect(needs).toHaveCount(5)
    await tess.getByRole('button', { name: 'Undo' }).click()
    await expect(needs).toHaveCount(6)
  })

  await test.step('A reminder comes back each month, and two tabs do not overwrite each other', async () => {
    await addReminder(tess, 'Check the phone bill', dayIn(3), 'Every month')
    const bill = main.getByRole('listitem').filter({ hasText: 'phone bill' })
    await expect(bill).toContainText('every month')
    await looksRight(tess, 'reminders')
    await bill.getByRole('button', { name: 'Done: Check the phone bill' }).click()
    await expect(main.getByRole('status')).toContainText('it comes back on its next day')
    await expect(bill).not.toContainText('In 3 days')
    await tess.getByRole('button', { name: 'Undo' }).click()
    await expect(bill).toContainText('In 3 days')

    const other = await tess.context().newPage()
    await bill.getByRole('link', { name: 'Check the phone bill' }).click()
    await expect(tess.getByLabel('Remind me to')).toHaveValue('Check the phone bill')
    await looksRight(tess, 'reminder')
    await other.goto(tess.url())
    for (const [tab, text] of [[other, 'Check the phone bill with care'], [tess, 'Pay the phone bill']] as const) {
      await tab.getByLabel('Remind me to').fill(text)
      await tab.getByRole('main').getByRole('button', { name: 'Save' }).click()
    }
    await expect(main.getByText('Check the phone bill with care')).toBeVisible()
    await expect(tess.getByLabel('Remind me to')).toHaveValue('Pay the phone bill')
    await looksRight(tess, 'two-tabs')
    await main.getByRole('button', { name: 'Save' }).click()
    await tess.waitForURL(/\/reminders$/)
    await other.close()

    await main.getByRole('link', { name: 'Pay the phone bill' }).click()
    await main.getByRole('button', { name: 'Remove' }).click()
    await expect(main.getByRole('status')).toContainText('The reminder is removed.')
    await expect(bill).toHaveCount(0)
    await tess.getByRole('button', { name: 'Undo' }).click()
    await expect(bill).toContainText('Pay the phone bill')
  })
})

test('Tilda is reminded by mail and by her calendar, as she likes', async ({ browser, instance }) => {
  test.setTimeout(300_000)
  const tilda = await aBrowser(browser, instance)
  await signUp(tilda, instance, 'Tilda', 'tilda@example.com')
  await aFullMorning(tilda)
  await addReminder(tilda, 'Pay the phone bill', dayIn(3), 'Every month')

  await test.step('She asks for a mail in the morning; it comes, and its link ends it for whoever holds it', async () => {
    await tilda.goto('/settings')
    await tilda.getByText('Every day', { exact: true }).click()
    const form = tilda.locator('form').filter({ has: tilda.getByRole('radio', { name: 'Every day' }) })
    await form.getByRole('button', { name: 'Save' }).click()
    await expect(form.getByText('Saved.')).toBeVisible()
    await looksRight(tilda, 'settings')

    await atSix(instance)
    const link = await instance.mail.linkFor('tilda@example.com', /:\d+\/digest\/stop\//)
    const visitor = await aBrowser(browser, instance, 'light', 390)
    await visitor.goto(link)
    await expect(visitor.getByRole('heading', { name: 'No more mails?' })).toBeVisible()
    await looksRight(visitor, 'digest-stop')
    await visitor.getByRole('button', { name: 'Stop these mails' }).click()
    await expect(visitor.getByRole('heading', { name: 'No more of these mails' })).toBeVisible()
    await looksRight(visitor, 'digest-stopped')
    await tilda.goto('/settings')
    await expect(tilda.getByRole('radio', { name: 'Never' })).toBeChecked()
  })

  await test.step('Her calendar reads the days from an address that is shown once, without a word of hers unless she wants it', async () => {
    const form = tilda.locator('form').filter({ has: tilda.getByRole('button', { name: 'Make an address' }) })
    const anAddress = async (label: string, showsWords: boolean) => {
      await tilda.goto('/settings')
      await form.getByLabel('For which calendar?').fill(label)
      await form.getByRole('checkbox', { name: 'With the names of my records' }).setChecked(showsWords)
      await form.getByRole('button', { name: 'Make an address' }).click()
      return await tilda.getByRole('textbox', { name: 'The address' }).inputValue()
    }
    const read = async (address: string) => {
      const answer = await tilda.request.get(address)
      expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'text/calendar; charset=utf-8'])
      const calendar = new ICAL.Component(ICAL.parse(await answer.text()) as [string, unknown[], unknown[]])
      return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).summary)
    }

    const quiet = await anAddress('Phone', false)
    await looksRight(tilda, 'calendar')
    await tilda.reload()
    await expect(tilda.getByRole('textbox', { name: 'The address' })).toHaveCount(0)
    const words = await anAddress('Work', true)
    expect(await read(quiet)).toEqual(expect.arrayContaining(['A warranty ends', 'Last day to cancel', 'A deadline', 'A reminder']))
    expect((await read(quiet)).join()).not.toMatch(/Kettle|Gym|refund|phone bill/)
    expect((await read(words)).join()).toMatch(/Gym.*Kettle|Kettle.*Gym/)

    await tilda.reload()
    await tilda.getByRole('button', { name: 'Stop the address for: Phone' }).click()
    await expect(tilda.getByRole('button', { name: 'Stop the address for: Phone' })).toHaveCount(0)
    expect((await tilda.request.get(quiet)).status()).toBe(404)
    expect((await tilda.request.get(words)).status()).toBe(200)
  })
})
