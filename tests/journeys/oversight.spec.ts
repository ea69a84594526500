import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import jsQR from 'jsqr'
import sharp from 'sharp'
import { aBrowser, keep, looksRight, signUp, test } from './support'

const DOMAIN = 'lumen-lamps.example'

test('A company that is not here yet is told, proves itself, reads; Ada sees every look, keeps a receipt, takes all back', async ({ browser, instance }) => {
  test.setTimeout(480_000)
  const [ada, bo] = await Promise.all([aBrowser(browser, instance), aBrowser(browser, instance, 'dark')])
  const main = ada.getByRole('main')
  let address = ''
  let permission = ''

  await test.step('Ada lets a lamp maker read two issues, and is handed words to send them', async () => {
    await signUp(ada, instance, 'Ada Kern', 'ada.oversight@example.com')
    const flicker = await keep(ada, 'issues', { title: 'The lamp flickers', company: DOMAIN })
    const cable = await keep(ada, 'issues', { title: 'The cable is short', company: DOMAIN })
    await keep(ada, `issues/${cable.id}/permissions`, { until: '30 days' })
    const given = await keep<{ permissionId: string }>(ada, `issues/${flicker.id}/permissions`, { until: 'solved' })
    permission = `/who-can-see/${given.permissionId}`

    await ada.goto(`/issues/${flicker.id}/permit`)
    await expect(main.getByText('Not here yet?')).toBeVisible()
    await main.getByRole('link', { name: 'Words, address and picture to send' }).click()
    await ada.waitForURL(`${permission}/tell`)
    address = await main.getByLabel('The address alone').inputValue()
    expect(address).toMatch(new RegExp(`/portal/waiting/${DOMAIN}\\?issue=[0-9a-f-]{36}$`))
    await expect(main.getByRole('link', { name: 'Write a mail' })).toHaveAttribute('href', /^mailto:\?subject=.*body=.*portal%2Fwaiting/)
    const { data, info } = await sharp(await main.getByRole('img', { name: /picture that a telephone reads/ }).screenshot()).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
    expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(address)
    await looksRight(ada, 'tell')
  })

  await test.step('Whoever opens it learns nothing before the proof, whether something waits or not', async () => {
    const told = async (of: string) => {
      await bo.goto(of)
      return (await bo.getByRole('main').innerText()).replaceAll('nobody-waits.example', DOMAIN)
    }
    const waits = await told(address)
    expect(waits).not.toMatch(/Ada|lamp flickers|cable/)
    expect(await told(address.replace(DOMAIN, 'nobody-waits.example').replace(/issue=.*/, 'issue=00000000-0000-4000-8000-000000000000'))).toBe(waits)
    await bo.goto(address)
    await looksRight(bo, 'waiting')
  })

  await test.step('Bo proves the domain, and stands before that very issue', async () => {
    await signUp(bo, instance, 'Bo', `bo@${DOMAIN}`)
    await bo.goto(address)
    await bo.getByRole('link', { name: `Prove that we are ${DOMAIN}` }).click()
    const record = await bo.getByLabel('Value').inputValue()
    instance.dns.setTxt(DOMAIN, [record])
    await bo.getByRole('button', { name: /look now/ }).click()
    await bo.waitForURL(/\/portal\/[0-9a-f-]{36}\/issues\/[0-9a-f-]{36}$/)
    await expect(bo.getByRole('heading', { name: 'The lamp flickers' })).toBeVisible()
    // The next time the letter leads straight there.
    await bo.goto(address)
    await bo.waitForURL(/\/portal\/[0-9a-f-]{36}\/issues\/[0-9a-f-]{36}$/)
  })

  await test.step('Ada sees in a sentence what they may, and how often they looked', async () => {
    await ada.goto('/who-can-see')
    const row = main.getByRole('listitem').filter({ hasText: 'may read “The lamp flickers”' })
    await expect(row).toContainText('Just what you wrote about it, as a customer without a name, to solve it, until it is solved.')
    await expect(row).toContainText(/Read (twice|2 times), last .* by Bo/)
    await looksRight(ada, 'permissions')
    await row.getByRole('link').first().click()
    await ada.waitForURL(permission)
    await expect(main.getByText('Bo of', { exact: false }).first()).toBeVisible()
    await expect(main.getByText('Not here yet?')).toHaveCount(0)
    await looksRight(ada, 'permission')
  })

  await test.step('She keeps the receipt and the agreement', async () => {
    const download = async (name: string) => {
      const [file] = await Promise.all([ada.waitForEvent('download'), main.getByRole('link', { name }).click()])
      return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
    }
    const receipt = await download('Consent receipt')
    expect(receipt.name).toMatch(/^consent-receipt-[0-9a-f]{8}\.json$/)
    expect(JSON.parse(receipt.text)).toMatchObject({ consent_record: { party_identification: [{ party_name: DOMAIN }] } })
    const agreement = await download('Agreement')
    expect(agreement.name).toMatch(/\.jsonld$/)
    expect(JSON.parse(agreement.text)).toMatchObject({ '@type': 'Agreement' })
    const theirs = new URL(bo.url()).pathname.replace('/portal/', '/api/v1/portal/')
    expect(await (await bo.request.get(`${theirs}/receipt.json`)).text()).toBe(receipt.text)
  })

  await test.step('The log is filtered and taken along', async () => {
    await ada.goto('/who-can-see/log')
    await main.getByText('Filter', { exact: true }).click()
    await main.getByLabel('Name of who looked').fill('nobody of that name')
    await main.getByRole('button', { name: 'Show these' }).click()
    await expect(main.getByText('No look fits.')).toBeVisible()
    await main.getByRole('link', { name: 'Show all' }).click()
    await expect(main.getByText('read “The lamp flickers”').first()).toBeVisible()
    await looksRight(ada, 'access-log')
    const [file] = await Promise.all([ada.waitForEvent('download'), main.getByRole('link', { name: /CSV/ }).click()])
    expect(await readFile(await file.path(), 'utf8')).toMatch(/company,[^\r\n]*,Bo,,issue,The lamp flickers/)
  })

  await test.step('Everything is taken back: she is asked once, and Bo finds nothing on his next request', async () => {
    await ada.goto('/who-can-see')
    await main.getByRole('link', { name: 'Take everything back' }).click()
    await expect(main.getByText('2 permissions end.')).toBeVisible()
    await looksRight(ada, 'take-everything-back')
    await main.getByRole('button', { name: 'Yes, take everything back' }).click()
    await expect(ada.getByText('Everything is taken back. No company finds anything any more.')).toBeVisible()
    await ada.getByRole('link', { name: /^Ended/ }).click()
    await expect(main.getByText('could read “The lamp flickers”')).toBeVisible()
    await looksRight(ada, 'permissions-ended')

    const theirs = new URL(bo.url()).pathname
    await bo.goto(theirs)
    await expect(bo.getByText('The lamp flickers')).toHaveCount(0)
    expect((await bo.request.get(`${theirs.replace('/portal/', '/api/v1/portal/')}/receipt.json`)).status()).toBe(404)
  })
})
