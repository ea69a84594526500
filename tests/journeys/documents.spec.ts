import { expect, type Locator, type Page } from '@playwright/test'
import { aPdf, aPhoto } from '../support/files'
import { aBrowser, looksRight, signUp, test } from './support'

const UUID = /[0-9a-f]{8}-[0-9a-f-]{27}/

test('Ada keeps photos and receipts with her things, and Kia sees one as long as it may', async ({ browser, instance }) => {
  test.setTimeout(480_000)
  const [ada, bo] = await Promise.all([aBrowser(browser, instance), aBrowser(browser, instance)])
  const main = ada.getByRole('main')
  const documents = main.getByRole('list', { name: 'Documents' })
  const document = (name: string) => documents.getByRole('listitem').filter({ hasText: name })
  /** At the head of the page. */
  const photo = main.locator('header img[src$="/thumb"]')
  const address = { car: '', issue: '', forBo: '' }

  await test.step('Ada has a car', async () => {
    await signUp(ada, instance, 'Ada', 'ada.files@example.com')
    await ada.goto('/have/new')
    await main.getByLabel('What is it?').fill('Kia Ceed')
    await main.getByLabel('Company').fill('Kia')
    await main.getByRole('button', { name: 'Save' }).click()
    await expect(ada.getByRole('heading', { name: 'Kia Ceed' })).toBeVisible()
    address.car = new URL(ada.url()).pathname
    await expect(photo).toHaveCount(0)
  })

  await test.step('She chooses a photo, and it soon stands at the head of the page', async () => {
    await main.getByLabel('Add photo or file').setInputFiles({ name: 'front.jpg', mimeType: 'image/jpeg', buffer: await aPhoto('jpeg', 640, 480) })
    await expect(document('front')).toBeVisible()
    await drawn(document('front').locator('img'))
    await drawn(photo)
  })

  await test.step('She drops a PDF, whose first page becomes its picture', async () => {
    await give(ada, 'drop', 'invoice.pdf', 'application/pdf', aPdf())
    await expect(document('invoice.pdf')).toBeVisible()
    await drawn(document('invoice.pdf').locator('img'))
  })

  await test.step('She pastes a picture', async () => {
    await give(ada, 'paste', 'dashboard.png', 'image/png', await aPhoto('png', 320, 240))
    await expect(document('dashboard')).toBeVisible()
    await drawn(document('dashboard').locator('img'))
    // The first one stays at the head.
    await expect(photo).toHaveAttribute('src', (await document('front').locator('img').getAttribute('src'))!)
    await looksRight(ada, 'product-documents')
  })

  await test.step('A program is refused with a sentence, whatever it calls itself', async () => {
    await main.getByLabel('Add photo or file').setInputFiles({ name: 'holiday.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('MZ\u0090\0\u0003\0\0\0', 'latin1') })
    await expect(main.getByText('This kind of file is not kept.')).toBeVisible()
    await expect(document('holiday')).toHaveCount(0)
    await looksRight(ada, 'document-refused')
  })

  await test.step('The invoice belongs to an issue as well', async () => {
    await main.getByRole('link', { name: 'Report an issue' }).first().click()
    await main.getByLabel('What happened', { exact: true }).fill('Interior lights stay on')
    await main.getByRole('button', { name: 'Save' }).click()
    await ada.waitForURL(/\/issues\/[0-9a-f-]{36}/)
    address.issue = new URL(ada.url()).pathname
    await main.getByRole('link', { name: 'Use one I have' }).click()
    await looksRight(ada, 'documents')
    await main.getByRole('button', { name: 'Use invoice.pdf' }).click()
    await expect(main.getByRole('button', { name: 'Use invoice.pdf' })).toHaveCount(0)
    await expect(document('invoice.pdf')).toBeVisible()

    await document('invoice.pdf').getByRole('link').click()
    await expect(ada.getByRole('heading', { name: 'invoice.pdf' })).toBeVisible()
    const places = main.getByRole('region', { name: 'Belongs to' })
    await expect(places.getByRole('link', { name: 'Kia Ceed' })).toBeVisible()
    await expect(places.getByRole('link', { name: 'Interior lights stay on' })).toBeVisible()
    await looksRight(ada, 'document')
  })

  await test.step('She lets Kia read the issue and its document', async () => {
    await ada.goto(`${address.issue}/permit`)
    await main.getByText('All, now and later').click()
    // They never see what it is called, and nothing of the car's own.
    await expect(main.getByText('Document 1.pdf')).toBeVisible()
    await expect(main.getByText(/^Photo \d/)).toHaveCount(0)
    await main.getByRole('button', { name: 'Let Kia read it' }).click()
    await expect(ada.getByRole('heading', { name: 'Kia can read this' })).toBeVisible()
  })

  await test.step('Bo of Kia downloads it', async () => {
    await signUp(bo, instance, 'Bo', 'bo.files@kia.com')
    await bo.goto('/portal/prove?domain=kia.com')
    instance.dns.setTxt('kia.com', [await bo.getByLabel('Value').inputValue()])
    await bo.getByRole('button', { name: /look now/ }).click()
    await bo.waitForURL(new RegExp(`/portal/${UUID.source}`))
    await bo.getByRole('link', { name: 'Interior lights stay on' }).click()
    const link = bo.getByRole('main').getByRole('link', { name: 'Document 1.pdf' })
    await expect(link).toBeVisible()
    address.forBo = (await link.getAttribute('href'))!
    await looksRight(bo, 'inbox-document')

    const answer = await bo.request.get(address.forBo)
    expect(await answer.body()).toEqual(aPdf())
    expect(answer.headers()['content-disposition']).toContain('attachment')
  })

  await test.step('Ada sees the look, and takes the permission back: it is gone for him', async () => {
    await ada.goto(`${address.issue}/permit`)
    await main.getByRole('button', { name: /Take it back|Take back what Kia may read/ }).first().click()
    await expect(ada.getByText('Taken back. They find nothing any more.')).toBeVisible()
    expect((await bo.request.get(address.forBo)).status()).toBe(404)
    await bo.reload()
    await expect(bo.getByText('No longer shared').first()).toBeVisible()
    await expect(bo.getByText('Interior lights stay on')).toHaveCount(0)
  })

  await test.step('She removes the document everywhere, and undoes it', async () => {
    await ada.goto(address.car)
    await document('invoice.pdf').getByRole('link').click()
    await main.getByRole('button', { name: 'Remove' }).click()
    await expect(ada.getByText('Removed. It stays in the trash for 30 days.')).toBeVisible()
    await ada.getByRole('button', { name: 'Undo' }).click()
    await expect(ada.getByText('Removed. It stays in the trash for 30 days.')).toHaveCount(0)
    for (const place of [address.car, address.issue]) {
      await ada.goto(place)
      await expect(document('invoice.pdf')).toBeVisible()
    }
  })
})

test.describe('before JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('Nora adds a photo, is refused a program, and undoes a removal', async ({ page, instance }) => {
    const main = page.getByRole('main')
    const documents = main.getByRole('list', { name: 'Documents' })
    await signUp(page, instance, 'Nora', 'nora.files@example.com')
    await page.goto('/have/new')
    await main.getByLabel('What is it?').fill('Kettle')
    await main.getByRole('button', { name: 'Save' }).click()

    await main.getByLabel('Photos and files').setInputFiles({ name: 'kettle.png', mimeType: 'image/png', buffer: await aPhoto('png') })
    await main.getByRole('button', { name: 'Add photo or file' }).click()
    await expect(documents.getByRole('link', { name: 'kettle' })).toBeVisible()
    await expect(async () => {
      await page.reload()
      await expect(documents.locator('img')).toHaveCount(1)
    }).toPass({ timeout: 60_000 })

    await main.getByLabel('Photos and files').setInputFiles({ name: 'page.html', mimeType: 'text/html', buffer: Buffer.from('<!doctype html><script>alert(1)</script>') })
    await main.getByRole('button', { name: 'Add photo or file' }).click()
    await expect(main.getByText('Web pages and SVG drawings are not kept')).toBeVisible()

    await documents.getByRole('link', { name: 'kettle' }).click()
    await main.getByRole('button', { name: 'Remove' }).click()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.goto('/documents')
    await expect(main.getByRole('link', { name: 'kettle' })).toBeVisible()
  })
})

/** A worker drew it, and the page shows it without being asked again. */
async function drawn(picture: Locator) {
  await picture.scrollIntoViewIfNeeded()
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth), { timeout: 60_000 }).toBeGreaterThan(0)
}

/** Drops a file onto the place for documents, or pastes it into the page. */
async function give(page: Page, how: 'drop' | 'paste', name: string, type: string, content: Buffer) {
  const transfer = await page.evaluateHandle(
    ([bytes, called, kind]) => {
      const files = new DataTransfer()
      files.items.add(new File([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))], called, { type: kind }))
      return files
    },
    [content.toString('base64'), name, type] as const,
  )
  if (how === 'drop') await page.getByText('Or drop it here, or paste it.').dispatchEvent('drop', { dataTransfer: transfer })
  else await page.evaluate((clipboardData) => document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true })), transfer)
}
