import { expect, type Page } from '@playwright/test'
import { aBrowser, looksRight, signUp, test } from './support'

const DAY_MS = 86_400_000
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)

test('Ada claims her money back: she logs every call, sees how long they are silent, and finds what solved it', async ({ browser, instance }) => {
  test.setTimeout(480_000)
  const ada = await aBrowser(browser, instance)
  const main = ada.getByRole('main')
  const state = main.getByRole('banner').or(main.locator('header')).first()
  let claim = ''

  await test.step('Last year something like it was solved, and she marked what solved it', async () => {
    await signUp(ada, instance, 'Ada', 'ada.claims@example.com')
    await ada.goto('/issues/new')
    await main.getByLabel('What happened', { exact: true }).fill('The kettle leaks at the handle')
    await main.getByLabel('Company').fill('Philips')
    await main.getByRole('button', { name: 'Save' }).click()
    await expect(ada.getByRole('heading', { name: 'The kettle leaks at the handle' })).toBeVisible()

    await main.getByText('They reached me').click()
    await log(ada, 'Mail', 'Screw the handle off, turn the seal round, screw it on again.')
    await line(ada, 'turn the seal round').getByLabel('More').click()
    await line(ada, 'turn the seal round').getByRole('button', { name: 'This solved it' }).click()
    await expect(main.getByText('What solved it')).toBeVisible()
  })

  await test.step('While she types a similar title, it and its solution are shown', async () => {
    await ada.goto('/issues/new')
    await main.getByLabel('What happened', { exact: true }).pressSequentially('New kettle leaks')
    await expect(main.getByRole('heading', { name: 'You had something like this before' })).toBeVisible()
    const earlier = main.getByRole('link', { name: /The kettle leaks at the handle/ })
    await expect(earlier).toContainText('Philips')
    await expect(earlier).toContainText('turn the seal round')
    await looksRight(ada, 'similar-issues')
  })

  await test.step('It did not help: she claims her money, with a deadline and what is at stake', async () => {
    await main.getByLabel('Company').fill('Philips')
    await main.getByLabel('What I want').fill('The money back')
    await main.getByText('More details').click()
    await main.getByText('Claim', { exact: true }).click()
    await main.getByLabel('Claim deadline').fill(inDays(20))
    await main.getByLabel('Money at stake').fill('forty-nine')
    await main.getByLabel('Currency').selectOption('EUR')
    await main.getByRole('button', { name: 'Save' }).click()
    await expect(main.getByText(/^Give an amount/)).toBeVisible()
    await expect(main.getByLabel('What happened', { exact: true })).toHaveValue('New kettle leaks')
    await expect(main.getByLabel('Money at stake')).toHaveValue('forty-nine')

    await main.getByLabel('Money at stake').fill('49.90')
    await main.getByRole('button', { name: 'Save' }).click()
    await ada.waitForURL(/\/issues\/[0-9a-f-]{36}/)
    claim = new URL(ada.url()).pathname
    await expect(main.getByText('in 20 days')).toBeVisible()
    await expect(main.getByText('€49.90').first()).toBeVisible()
    await expect(state).toContainText('My move')
  })

  await test.step('She calls them, and it is their move', async () => {
    await log(ada, 'Call', 'They will send me a voucher code.')
    await expect(ada.getByText('Logged.')).toBeVisible()
    await expect(state).toContainText('Waiting for Philips')
  })

  await test.step('The call was nine days ago: so long they have been silent', async () => {
    await main.getByRole('link', { name: 'Add when, with whom, a number' }).click()
    await main.getByLabel('With whom').fill('Kim')
    await main.getByLabel('Minutes').fill('14')
    await main.getByLabel('When').fill(`${inDays(-9)}T00:01`)
    await main.getByLabel('Their reference number').fill('PH-2207')
    await looksRight(ada, 'interaction')
    await main.getByRole('button', { name: 'Save' }).click()
    await expect(state).toContainText('No reply for 9 days')
    await expect(line(ada, 'voucher code')).toContainText('I called Kim')
    await expect(line(ada, 'voucher code')).toContainText('14 min · No. PH-2207')
    await looksRight(ada, 'issue')

    await ada.goto('/issues')
    await expect(main.getByRole('listitem').filter({ hasText: 'New kettle leaks' })).toContainText('No reply for 9 days')
  })

  await test.step('Two tabs: the second is told what the first saved, and replaces it knowingly', async () => {
    await ada.goto(`${claim}/edit`)
    const other = await ada.context().newPage()
    await other.goto(`${claim}/edit`)
    await other.getByRole('main').getByLabel('What I want').fill('A new kettle')
    await other.getByRole('main').getByRole('button', { name: 'Save' }).click()
    await expect(other.getByRole('heading', { name: 'New kettle leaks' })).toBeVisible()
    await other.close()

    await main.getByLabel('What I want').fill('All of the money back')
    await main.getByRole('button', { name: 'Save' }).click()
    await expect(main.getByRole('alert')).toContainText('This was changed meanwhile')
    await expect(main.getByText('A new kettle')).toBeVisible()
    await expect(main.getByLabel('What I want')).toHaveValue('All of the money back')
    await looksRight(ada, 'issue-two-tabs')
    await main.getByRole('button', { name: 'Save' }).click()
    await expect(main.getByText('All of the money back')).toBeVisible()
    await expect(main.getByText('A new kettle')).toHaveCount(0)
  })

  await test.step('They answer, and it is her move', async () => {
    await main.getByText('They reached me').click()
    await log(ada, 'Letter', 'We return the €49.90 within five days.')
    await expect(line(ada, 'within five days')).toContainText('Philips sent a letter')
    await expect(state).toContainText('My move')
  })

  await test.step('She removes a line by mistake, and undoes it', async () => {
    await line(ada, 'voucher code').getByLabel('More').click()
    await line(ada, 'voucher code').getByRole('button', { name: 'Remove' }).click()
    await expect(ada.getByText('It is gone from the story.')).toBeVisible()
    await expect(line(ada, 'voucher code')).toHaveCount(0)
    await ada.getByRole('button', { name: 'Undo' }).click()
    await expect(line(ada, 'voucher code')).toBeVisible()
    await expect(ada.getByText('It is gone from the story.')).toHaveCount(0)
  })

  await test.step('Their answer solved it, and stands on top', async () => {
    await line(ada, 'within five days').getByLabel('More').click()
    await line(ada, 'within five days').getByRole('button', { name: 'This solved it' }).click()
    await expect(main.getByText('What solved it')).toBeVisible()
    await expect(state).toContainText('Settled')
    await looksRight(ada, 'issue-solved')
  })

  await test.step('The money does not come: she reopens it, and in the end gives up', async () => {
    await main.getByRole('button', { name: 'Reopen' }).click()
    await expect(state).toContainText('My move')
    await expect(main.getByText('What solved it')).toHaveCount(0)

    await main.getByText('More', { exact: true }).click()
    await main.getByRole('button', { name: 'Give up' }).click()
    await expect(state).toContainText('Given up')
    await ada.goto('/issues')
    await expect(main.getByRole('link', { name: 'New kettle leaks' })).toHaveCount(0)
  })
})

/** One tap, after a line of words. */
async function log(page: Page, channel: string, said: string) {
  const main = page.getByRole('main')
  await main.getByLabel('What was said').fill(said)
  await main.getByRole('group', { name: 'Log it as' }).getByRole('button', { name: channel }).click()
  await expect(line(page, said)).toBeVisible()
}

/** A line of the conversation. */
const line = (page: Page, words: string) => page.getByRole('list', { name: 'Conversation' }).getByRole('listitem').filter({ hasText: words })
