import { expect, type Page } from '@playwright/test'
import { startInstance, type Instance } from '../support/instance'
import { aReceiver, verified } from '../support/receiver'
import { aBrowser, keep, looksRight, signUp, test as base } from './support'

const DOMAIN = 'toasters-of-bo.com'

// A Turnabout that may reach this machine, where the receiver is.
const test = base.extend<object, { instance: Instance }>({
  instance: [
    async ({}, use) => {
      const instance = await startInstance({ WEBHOOK_ALLOW_PRIVATE: '1' })
      await use(instance)
      await instance.stop()
    },
    { scope: 'worker', timeout: 300_000 },
  ],
})

test('Bo lets the ticket system be told what changes, sees what was sent, and stops it', async ({ browser, instance }) => {
  test.setTimeout(480_000)
  const [bo, ada] = (await Promise.all([0, 1].map(() => aBrowser(browser, instance)))) as [Page, Page]
  const main = bo.getByRole('main')
  const log = main.getByRole('list', { name: 'What was sent' })
  const receiver = await aReceiver()
  const place = { webhooks: '', endpoint: '', issue: '' }
  const secrets: string[] = []

  await test.step('He adds an address; one that is none is refused, and what he typed stays', async () => {
    await signUp(bo, instance, 'Bo', 'bo.webhooks@example.com')
    await signUp(ada, instance, 'Ada', 'ada.webhooks@example.com')
    await bo.goto(`/portal/prove?domain=${DOMAIN}`)
    instance.dns.setTxt(DOMAIN, [await bo.getByLabel('Value').inputValue()])
    const { companyId } = await keep<{ companyId: string }>(bo, 'portal/prove', { domain: DOMAIN })
    place.webhooks = `/portal/${companyId}/webhooks`
    await bo.goto(`/portal/${companyId}`)
    await bo.getByRole('link', { name: 'Webhooks' }).first().click()
    await expect(bo.getByRole('heading', { name: 'No system is told yet' })).toBeVisible()
    await main.getByLabel('Address', { exact: true }).fill('ftp://tickets')
    await main.getByLabel('What it is').fill('Tickets')
    await main.getByRole('button', { name: 'Add it' }).click()
    await expect(main.getByText('Give an address such as https://example.com/turnabout.')).toBeVisible()
    await expect(main.getByLabel('What it is')).toHaveValue('Tickets')
    await looksRight(bo, 'webhooks-empty')

    await main.getByLabel('Address', { exact: true }).fill(receiver.url)
    await main.getByRole('button', { name: 'Add it' }).click()
    secrets.push(await main.getByRole('textbox', { name: 'Secret' }).inputValue())
    expect(secrets[0]).toMatch(/^whsec_/)
    await expect(bo.getByRole('heading', { name: 'One address is told what changes' })).toBeVisible()
    await looksRight(bo, 'webhooks')
  })

  await test.step('A test arrives, and its signature is right', async () => {
    await main.getByRole('link', { name: 'Tickets' }).click()
    await expect(main.getByText('Nothing yet. Send a test')).toBeVisible()
    place.endpoint = new URL(bo.url()).pathname
    await main.getByRole('button', { name: 'Send a test' }).click()
    await expect(main.getByText('A test is on its way.')).toBeVisible()
    await expect.poll(() => receiver.got.length, { timeout: 30_000 }).toBe(1)
    expect(verified(secrets[0]!, receiver.got[0]!)).toMatchObject({ type: 'webhook.test' })
    await arrives('A test')
  })

  await test.step('Ada permits an issue, and writes: it is told, and none of her words', async () => {
    const { id } = await keep(ada, 'issues', { title: 'The toaster smokes', company: DOMAIN })
    place.issue = `/issues/${id}`
    await keep(ada, `issues/${id}/permissions`, { until: 'solved' })
    await expect.poll(() => receiver.got.length, { timeout: 30_000 }).toBe(2)
    await keep(ada, `issues/${id}/messages`, { body: 'It does it again.' })
    await expect.poll(() => receiver.got.length, { timeout: 30_000 }).toBe(3)
    expect(receiver.got.map(({ event }) => event.type)).toEqual(['webhook.test', 'issue.permitted', 'issue.changed'])
    expect(JSON.stringify(receiver.got)).not.toMatch(/toaster smokes|again\./)
    await arrives('A shared issue changed')
    await log.getByRole('link', { name: 'the entry' }).first().click()
    await expect(bo.getByRole('heading', { name: 'The toaster smokes' })).toBeVisible()
  })

  await test.step('The receiver breaks: the log says what it answered, and he sends it again', async () => {
    receiver.says.status = 500
    await bo.goto(place.endpoint)
    await main.getByRole('button', { name: 'Send a test' }).click()
    await expect.poll(() => receiver.got.length, { timeout: 30_000 }).toBeGreaterThan(3)
    await expect(async () => {
      await main.getByRole('link', { name: 'Look again' }).click()
      await expect(log.getByText('it answered 500')).toBeVisible({ timeout: 2_000 })
    }).toPass({ timeout: 30_000 })
    await looksRight(bo, 'webhook-log')
    receiver.says.status = 204
    await log.getByRole('listitem').filter({ hasText: 'An issue was shared' }).getByRole('button', { name: /^Send again/ }).click()
    await expect(main.getByText('It is on its way again, with the same id.')).toBeVisible()
    await expect.poll(() => receiver.got.filter(({ event }) => event.type === 'issue.permitted').map(({ headers }) => headers['webhook-id']), { timeout: 30_000 }).toHaveLength(2)
  })

  await test.step('A new secret signs along with the one before', async () => {
    const last = receiver.got.length
    await bo.goto(place.endpoint)
    await main.getByRole('button', { name: 'Make a new secret' }).click()
    secrets.push(await main.getByRole('textbox', { name: 'Secret' }).inputValue())
    await main.getByRole('button', { name: 'Send a test' }).click()
    await expect.poll(() => receiver.got.length, { timeout: 90_000 }).toBeGreaterThan(last)
    const signed = receiver.got.at(-1)!
    expect(verified(secrets[1]!, signed)).toEqual(verified(secrets[0]!, signed))
  })

  await test.step('It says that it is gone, and is switched off; he removes it', async () => {
    receiver.says.status = 410
    await main.getByRole('button', { name: 'Send a test' }).click()
    await expect(async () => {
      await bo.goto(place.endpoint)
      await expect(main.getByText('that it is gone (410)', { exact: false })).toBeVisible({ timeout: 2_000 })
    }).toPass({ timeout: 30_000 })
    await looksRight(bo, 'webhook-gone')
    expect(await instance.mail.linkFor('bo.webhooks@example.com', /webhooks/)).toContain(place.endpoint)
    await main.getByRole('button', { name: 'Switch it on' }).click()
    await expect(main.getByText('Switched on.', { exact: false })).toBeVisible()
    await main.getByRole('button', { name: 'Switch it off' }).click()
    await expect(main.getByText('Switched off. Nothing is sent', { exact: false })).toBeVisible()
    await main.getByText('Remove…').click()
    await main.getByRole('button', { name: 'Remove it' }).click()
    await expect(main.getByText('Removed.')).toBeVisible()
    await expect(bo.getByRole('heading', { name: 'No system is told yet' })).toBeVisible()
  })
  receiver.stop()

  await test.step('The help desk reads and answers with a token of its own, in the name of Bo', async () => {
    const workspace = place.webhooks.replace('/webhooks', '')
    await bo.goto(`${workspace}/team`)
    await main.getByRole('link', { name: 'Tokens' }).click()
    await main.getByLabel('For which program?').fill('Help desk')
    await main.getByLabel('What may it do?').selectOption('agent')
    await main.getByRole('button', { name: 'Make a token' }).click()
    const token = await main.getByRole('textbox', { name: 'The token' }).inputValue()
    expect(token).toMatch(/^tac_/)
    await expect(main.getByText('made by Bo', { exact: false })).toBeVisible()
    await looksRight(bo, 'company-tokens')

    const ask = (path: string, data?: object) => bo.request.fetch(`/api/v1${workspace}${path}`, { headers: { authorization: `Bearer ${token}`, cookie: '' }, ...(data && { method: 'POST', data }) })
    const { data } = (await (await ask('/inbox')).json()) as { data: { entries: { entryId: string; title: string }[] } }
    expect(data.entries.map(({ title }) => title)).toEqual(['The toaster smokes'])
    expect((await ask(`/issues/${data.entries[0]!.entryId}/answer`, { body: 'Unplug it first.' })).status()).toBe(200)
    await ada.goto(place.issue)
    await expect(ada.getByText('Unplug it first.')).toBeVisible()
    await expect(ada.getByText('Bo (Help desk)', { exact: false }).first()).toBeVisible()

    await bo.reload()
    await main.getByRole('button', { name: 'Revoke the token for: Help desk' }).click()
    await expect(main.getByText('No token yet.', { exact: false })).toBeVisible()
    expect((await ask('/inbox')).status()).toBe(401)
  })

  async function arrives(what: string) {
    await expect(async () => {
      await bo.goto(place.endpoint)
      await expect(log.getByRole('listitem').filter({ hasText: what }).first().getByText('Arrived')).toBeVisible({ timeout: 2_000 })
    }).toPass({ timeout: 30_000 })
  }
})
