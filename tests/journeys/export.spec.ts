import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { mkdir, writeFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { openPromise } from 'yauzl'
import { buffer } from 'node:stream/consumers'
import { aBrowser, keep, looksRight, signUp, test } from './support'

test('Ada takes everything with her, reads it without Turnabout, and brings it into another account', async ({ browser, instance }) => {
  test.setTimeout(300_000)
  const ada = await aBrowser(browser, instance)
  const main = ada.getByRole('main')
  const folder = mkdtempSync(path.join(tmpdir(), 'turnabout-archive-'))
  const file = path.join(folder, 'archive.zip')

  await test.step('There is something to take', async () => {
    await signUp(ada, instance, 'Ada', 'ada.export@example.com')
    const thing = await keep(ada, 'products', { name: 'Kettle <b>', company: 'philips.com', price: '39.90', currency: 'EUR', notes: 'From Anna & Ben' })
    const issue = await keep(ada, 'issues', { title: 'Lid is loose', company: 'philips.com', productId: thing.id })
    await keep(ada, `issues/${issue.id}/messages`, { body: 'It fell off again.' })
    await ada.goto('/settings')
    await ada.getByRole('link', { name: 'Take everything with me' }).click()
    await expect(ada.getByRole('heading', { name: 'Take everything with you' })).toBeVisible()
    await looksRight(ada, 'export')
  })

  await test.step('She asks for an archive, and downloads it when it is ready', async () => {
    await main.getByRole('button', { name: 'Make an archive' }).click()
    await expect(ada.getByRole('heading', { name: 'Your archive is ready' })).toBeVisible({ timeout: 60_000 })
    await expect(main.getByText(/\d+ records, 0 documents/)).toBeVisible()
    await looksRight(ada, 'export-ready')
    const [download] = await Promise.all([ada.waitForEvent('download'), main.getByRole('link', { name: 'Download' }).click()])
    expect(download.suggestedFilename()).toMatch(/^turnabout-\d{4}-\d\d-\d\d\.zip$/)
    await download.saveAs(file)
  })

  await test.step('It opens from the disk, with nobody asked for anything', async () => {
    await unpack(file, folder)
    const reader = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
    reader.on('request', (request) => expect(request.url()).toMatch(/^file:/))
    await reader.goto(pathToFileURL(path.join(folder, 'index.html')).href)
    await expect(reader.getByRole('heading', { name: 'Everything of Ada' })).toBeVisible()
    expect(await reader.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)')
    await reader.getByRole('link', { name: 'Issues' }).click()
    await expect(reader.getByRole('heading', { name: 'Lid is loose' })).toBeVisible()
    await expect(reader.getByText('It fell off again.')).toBeVisible()
    for (const [look, width] of [['light', 1280], ['dark', 360]] as const) {
      await reader.setViewportSize({ width, height: 860 })
      await reader.emulateMedia({ colorScheme: look })
      for (const page of ['index.html', 'pages/issues.html', 'pages/things.html']) {
        await reader.goto(pathToFileURL(path.join(folder, page)).href)
        expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
        if (process.env.PICTURES) await reader.screenshot({ path: `test-results/pictures/archive-${path.basename(page)}-${width}.png`, fullPage: true })
      }
    }
    await expect(reader.getByRole('heading', { name: 'Kettle <b>' })).toBeVisible()
    await reader.close()
  })

  await test.step('Where there are records already it is not taken; where there are none, everything is there again', async () => {
    await expect(main.getByText('That works while an account is still empty.', { exact: false })).toBeVisible()
    const elsewhere = await aBrowser(browser, instance)
    await signUp(elsewhere, instance, 'Ada again', 'ada.again@example.com')
    await elsewhere.goto('/settings/export')
    await elsewhere.getByLabel('Your archive').setInputFiles({ name: 'photo.zip', mimeType: 'application/zip', buffer: Buffer.from('no archive') })
    await elsewhere.getByRole('button', { name: 'Bring it in' }).click()
    await expect(elsewhere.getByText('This is no ZIP file, or it did not arrive whole.')).toBeVisible({ timeout: 60_000 })
    await elsewhere.getByLabel('Your archive').setInputFiles(file)
    await elsewhere.getByRole('button', { name: 'Bring it in' }).click()
    await expect(elsewhere.getByText('Brought in', { exact: true })).toBeVisible({ timeout: 60_000 })
    await looksRight(elsewhere, 'export-brought')
    await elsewhere.goto('/have')
    await elsewhere.getByRole('link', { name: 'Kettle <b>' }).click()
    await expect(elsewhere.getByText('From Anna & Ben')).toBeVisible()
  })

  await test.step('She deletes the archive, and its address leads nowhere', async () => {
    const address = await main.getByRole('link', { name: 'Download' }).getAttribute('href')
    await main.getByRole('button', { name: 'Delete' }).click()
    await expect(ada.getByText('The archive is deleted.')).toBeVisible()
    expect((await ada.request.get(address!)).status()).toBe(404)
  })
})

async function unpack(file: string, folder: string) {
  const zip = await openPromise(file, { lazyEntries: true, autoClose: false })
  for await (const entry of zip.eachEntry()) {
    const to = path.join(folder, entry.fileName)
    await mkdir(path.dirname(to), { recursive: true })
    await writeFile(to, await buffer(await zip.openReadStreamPromise(entry)))
  }
  zip.close()
}
