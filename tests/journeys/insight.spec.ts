import { expect, type Browser, type Page } from '@playwright/test'
import type { Instance } from '../support/instance'
import { aBrowser, keep, looksRight, signUp, test } from './support'

const DOMAIN = 'teapots-of-pat.com'
const PEOPLE = ['Ada', 'Bea', 'Cem', 'Dot', 'Eli', 'Fay'] as const
const NAMED = new RegExp(`\\b(${PEOPLE.join('|')})\\b`)
const PARTS = ['handle', 'spout']

/** Somebody with a teapot that drips, and an issue about it that nobody else may read. */
async function withTeapot(browser: Browser, instance: Instance, name: string, at: number) {
  const page = await aBrowser(browser, instance)
  await signUp(page, instance, name, `${name.toLowerCase()}.insight@example.com`)
  const { id: productId } = await keep(page, 'products', { name: 'Teapot T2', company: DOMAIN })
  const { id } = await keep(page, 'issues', { title: `The teapot of ${name} drips`, company: DOMAIN, productId, topics: ['lid', PARTS[at % 2]] })
  return { page, id, permit: () => keep(page, `issues/${id}/permissions`, { until: 'solved', showsProduct: true }) }
}

test('Pat learns what goes wrong how often, and nothing about anybody; what Pat says reaches whom it concerns', async ({ browser, instance }) => {
  test.setTimeout(900_000)
  const pat = await aBrowser(browser, instance)
  const main = pat.getByRole('main')
  let portal = ''
  await test.step('Pat proves the company', async () => {
    await signUp(pat, instance, 'Pat', 'pat.insight@example.com')
    await pat.goto(`/portal/prove?domain=${DOMAIN}`)
    instance.dns.setTxt(DOMAIN, [await pat.getByLabel('Value').inputValue()])
    const { companyId } = await keep<{ companyId: string }>(pat, 'portal/prove', { domain: DOMAIN })
    portal = `/portal/${companyId}`
  })
  const people: Awaited<ReturnType<typeof withTeapot>>[] = []
  for (const [at, name] of PEOPLE.entries()) people.push(await withTeapot(browser, instance, name, at))
  const [ada, bea] = people.map(({ page }) => page) as [Page, Page]
  const fay = people.at(-1)!

  await test.step('Of four people there is no number', async () => {
    for (const person of people.slice(0, 4)) await person.permit()
    await pat.goto(`${portal}/insight`)
    await expect(main.getByText('Once five people let you read something')).toBeVisible()
    await expect(main.getByText('lid')).toHaveCount(0)
    await looksRight(pat, 'insight-empty')
  })

  await test.step('Of five there is; smaller groups are left out, and the rise is told, in the inbox, too', async () => {
    await people[4]!.permit()
    await pat.goto(`${portal}/insight`)
    await expect(main.getByRole('heading', { name: 'What 5 issues say' })).toBeVisible()
    await expect(main.getByRole('region', { name: 'Topics' }).getByText('#lid', { exact: true }).first()).toBeVisible()
    await expect(main.getByText('Smaller groups are left out.')).toBeVisible()
    for (const small of PARTS) await expect(main.getByText(small)).toHaveCount(0)
    await expect(main.getByText(NAMED)).toHaveCount(0)
    await expect(main.getByText('#lid comes up unusually often')).toBeVisible()
    await looksRight(pat, 'insight')
    await pat.goto(portal)
    await main.getByRole('link', { name: 'See the numbers' }).click()
    await expect(main.getByRole('region', { name: 'Products' }).getByText('Teapot T2', { exact: true }).first()).toBeVisible()
  })

  await test.step('Pat publishes a notice, and is not told whom it concerns', async () => {
    await pat.goto(`${portal}/notices`)
    await expect(main.getByText('When many have the same trouble')).toBeVisible()
    await main.getByLabel('What it is').fill('The lid of the T2 drips')
    await main.getByLabel('What people should know').fill('We know, and we are sorry. A new lid is being made; you hear here when it can be had.')
    await main.getByLabel('Topic').fill('#Lid')
    await main.getByLabel('Product').fill('teapot t2')
    await main.getByRole('button', { name: 'Publish' }).click()
    await expect(main.getByText('Published. It stands at each issue that fits.')).toBeVisible()
    await looksRight(pat, 'notices')
    await expect(main.getByText(NAMED)).toHaveCount(0)
  })

  await test.step('Ada is told, and sees it at her issue; Fay, who let nobody read hers, is not', async () => {
    await ada.goto('/today')
    await expect(ada.getByText('The lid of the T2 drips')).toBeVisible()
    await ada.getByRole('main').getByRole('link', { name: 'The teapot of Ada drips' }).first().click()
    await expect(ada.getByText('A new lid is being made', { exact: false })).toBeVisible()
    await looksRight(ada, 'issue-notice')
    await ada.getByRole('button', { name: 'Got it' }).click()
    await expect(ada.getByRole('button', { name: 'Got it' })).toHaveCount(0)
    await ada.goto('/today')
    await expect(ada.getByText('The lid of the T2 drips')).toHaveCount(0)
    await bea.goto('/today')
    await expect(bea.getByText('The lid of the T2 drips')).toBeVisible()

    for (const address of ['/today', `/issues/${fay.id}`]) {
      await fay.page.goto(address)
      await expect(fay.page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(fay.page.getByText('The lid of the T2 drips')).toHaveCount(0)
    }
  })

  await test.step('It is mended: who saw it before is told again, and Fay finds it once Pat may read hers', async () => {
    await pat.goto(`${portal}/notices`)
    await main.getByRole('link', { name: 'Change “The lid of the T2 drips”' }).click()
    await main.getByText('Mended', { exact: true }).last().click()
    await main.getByLabel('What people should know').fill('The new lid is here. Tell us, and we send you one.')
    await looksRight(pat, 'notice-change')
    await main.getByRole('button', { name: 'Save, and tell them' }).click()
    await expect(main.getByText('Saved. Whoever it concerns is told.')).toBeVisible()
    await ada.goto('/today')
    await expect(ada.getByText('(Mended)', { exact: false })).toBeVisible()
    await looksRight(ada, 'today-notice')
    await fay.permit()
    await fay.page.goto(`/issues/${fay.id}`)
    await expect(fay.page.getByText('The new lid is here.', { exact: false })).toBeVisible()
  })

  await test.step('Ended, it stands nowhere, and comes back when that was a slip', async () => {
    await pat.goto(`${portal}/notices`)
    await main.getByRole('button', { name: 'End “The lid of the T2 drips”' }).click()
    await expect(main.getByText('Ended. It stands at no issue any more.')).toBeVisible()
    await ada.goto('/today')
    await expect(ada.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(ada.getByText('The lid of the T2 drips')).toHaveCount(0)
    await main.getByRole('button', { name: 'Undo' }).click()
    await expect(main.getByRole('heading', { name: 'One notice is out' })).toBeVisible()
  })
})
