import { readFile } from 'node:fs/promises'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { expect, type Locator, type Page } from '@playwright/test'
import jsQR from 'jsqr'
import sharp from 'sharp'
import { aPdf } from '../support/files'
import { aBrowser, looksRight, signUp, test } from './support'

const RECEIPT = aPdf()

test('Ada hands the agent at the counter one link with the whole story, and takes it back', async ({ browser, instance }) => {
  test.setTimeout(480_000)
  const [ada, agent] = await Promise.all([aBrowser(browser, instance), aBrowser(browser, instance, 'light', 390)])
  const main = ada.getByRole('main')
  let issue = ''
  let address = ''

  await test.step('Ada has a customer number at Hyundai, a car, and a story', async () => {
    await signUp(ada, instance, 'Ada Kern', 'ada.case@example.com')
    await ada.goto('/companies/new')
    await main.getByLabel('Company').fill('Hyundai')
    await main.getByLabel('Customer number').fill('HY-4711')
    await main.getByRole('button', { name: 'Save' }).click()
    await expect(ada.getByRole('heading', { name: 'Hyundai', level: 1 })).toBeVisible()

    await ada.goto('/have/new')
    await main.getByLabel('What is it?').fill('Hyundai i30')
    await main.getByLabel('Company').fill('Hyundai')
    await main.getByLabel('Serial number or price').fill('TMAD381CAFJ000001')
    await main.getByRole('button', { name: 'Save' }).click()
    await main.getByRole('link', { name: 'Report an issue' }).first().click()
    await main.getByLabel('What happened', { exact: true }).fill('Interior lights stay on')
    await main.getByLabel('Details').fill('All four of them, also when the car is locked.')
    await main.getByRole('button', { name: 'Save' }).click()
    await ada.waitForURL(/\/issues\/[0-9a-f-]{36}/)
    issue = new URL(ada.url()).pathname

    await main.getByLabel('What was said').fill('They told me to pull the fuse.')
    await main.getByRole('button', { name: 'Call' }).click()
    await expect(main.getByText('They told me to pull the fuse.')).toBeVisible()
    await main.getByText('Write a message or a note').click()
    await main.getByRole('textbox', { name: /What happened since/ }).fill('I would settle for half.')
    await main.getByRole('checkbox', { name: 'A note to myself' }).check()
    await main.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(main.getByText('I would settle for half.')).toBeVisible()
    await main.getByLabel('Add photo or file').setInputFiles({ name: 'invoice.pdf', mimeType: 'application/pdf', buffer: RECEIPT })
    await expect(main.getByRole('link', { name: 'invoice.pdf' })).toBeVisible()
  })

  await test.step('She makes a case link; its address and QR code are shown this once', async () => {
    await main.getByRole('link', { name: 'Case link' }).click()
    await main.getByLabel('For whom').fill('The counter')
    await expect(main.getByRole('checkbox', { name: 'My customer number' })).toBeChecked()
    await expect(main.getByRole('checkbox', { name: 'The product' })).toBeChecked()
    await main.getByRole('checkbox', { name: 'The documents' }).check()
    await main.getByRole('button', { name: 'Make a case link' }).click()

    address = await main.getByLabel('Address to send').inputValue()
    expect(address).toContain(`${instance.url}/case/`)
    expect(await readQr(main.getByRole('img', { name: /Picture of the address/ }))).toBe(address)
    await looksRight(ada, 'case-link')

    await ada.reload()
    await expect(main.getByText('The counter', { exact: true })).toBeVisible()
    await expect(main.getByText('Not opened yet')).toBeVisible()
    await expect(main.getByLabel('Address to send')).toHaveCount(0)
    expect(await ada.content()).not.toContain(address.split('/').at(-1))
  })

  await test.step('An agent without an account reads the whole story on a phone, and no private note', async () => {
    await agent.goto(address)
    const letter = agent.getByRole('main')
    await expect(letter.getByRole('heading', { name: 'Interior lights stay on' })).toBeVisible()
    for (const words of ['Ada Kern', 'HY-4711', 'TMAD381CAFJ000001', 'All four of them', 'They told me to pull the fuse.', 'Ada Kern called']) {
      await expect(letter.getByText(words).first()).toBeVisible()
    }
    for (const words of ['I would settle for half.', 'ada.case@example.com']) expect(await agent.content()).not.toContain(words)
    await looksRight(agent, 'case')

    const download = agent.waitForEvent('download')
    await letter.getByRole('link', { name: 'invoice.pdf' }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe('invoice.pdf')
    expect(await readFile(await file.path())).toEqual(RECEIPT)
  })

  await test.step('It prints as a letter with its title, and with the way back to the story', async () => {
    expect(await wordsOf(await agent.pdf({ format: 'A4' }))).toMatch(/Interior lights stay on[^]*They told me to pull the fuse\./)
    await agent.emulateMedia({ media: 'print' })
    await expect(agent.getByText(address)).toBeVisible()
    expect(await readQr(agent.getByRole('img', { name: 'The story as it stands now' }))).toBe(address)
    await expect(agent.getByText('Read only')).toBeHidden()
    await expect(agent.getByRole('navigation').filter({ visible: true })).toHaveCount(0)
    await agent.emulateMedia({ media: null })

    await ada.goto(issue)
    await ada.emulateMedia({ media: 'print' })
    await expect(ada.getByRole('heading', { name: 'Interior lights stay on' })).toBeVisible()
    await expect(ada.getByRole('navigation').filter({ visible: true })).toHaveCount(0)
    await expect(ada.getByRole('button').filter({ visible: true })).toHaveCount(0)
    await ada.emulateMedia({ media: null })
  })

  await test.step('Ada sees the visit', async () => {
    await ada.goto('/who-can-see')
    await expect(main.getByText('The counter, by link read “Interior lights stay on”').first()).toBeVisible()
    await expect(main.getByText('The counter may read “Interior lights stay on”')).toBeVisible()
    await looksRight(ada, 'who-can-see-case')
  })

  await test.step('She takes it back: the address answers as one that never was', async () => {
    await ada.goto(`${issue}/case`)
    await expect(main.getByText(/^Opened /)).toBeVisible()
    await main.getByRole('button', { name: 'Take back the link for The counter' }).click()
    await expect(main.getByText('The link is taken back. It opens nothing any more.')).toBeVisible()

    const unknown = new URL(`/case/${'x'.repeat(43)}`, instance.url).href
    expect(await answerOf(agent, address)).toEqual(await answerOf(agent, unknown))
    expect((await answerOf(agent, unknown)).status).toBe(404)
    const file = `/api/v1${new URL(address).pathname}/documents/${'0'.repeat(8)}-0000-7000-8000-${'0'.repeat(12)}/file`
    expect((await agent.request.get(file)).status()).toBe(404)
  })
})

async function readQr(picture: Locator) {
  const { data, info } = await sharp(await picture.screenshot()).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data
}

async function wordsOf(pdf: Buffer) {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(pdf)
  const words = [...document.pages()].map((page) => page.getText()).join('\n')
  document.destroy()
  library.destroy()
  return words.replaceAll(/\s+/g, ' ')
}

async function answerOf(page: Page, address: string) {
  const answer = await page.goto(address)
  return { status: answer!.status(), title: await page.title(), words: await page.locator('body').innerText() }
}
