// What the journeys share: one running Turnabout, people with browsers of their own, and a look at every page.
import { mkdirSync } from 'node:fs'
import { expect, test as base, type Browser, type BrowserContextOptions, type Locator, type Page } from '@playwright/test'
import axeCore, { type run } from 'axe-core'
import sharp from 'sharp'
import { startInstance, type Instance } from '../support/instance'

// In the page, once it is put there.
declare const axe: { run: typeof run }

export const PASSWORD = 'a notebook of my own'

export const test = base.extend<{ untouched: Instance }, { instance: Instance }>({
  // Where it matters who comes first: the first person of an instance is its administrator.
  untouched: [
    async ({}, use) => {
      const instance = await startInstance()
      await use(instance)
      await instance.stop()
    },
    { timeout: 300_000 },
  ],
  instance: [
    async ({}, use) => {
      const instance = await startInstance()
      await use(instance)
      await instance.stop()
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: async ({ instance }, use) => use(instance.url),
})

/** Somebody with a browser of their own. */
export async function aBrowser(browser: Browser, instance: Instance, look: 'light' | 'dark' = 'light', width = 1280, device: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: instance.url, colorScheme: look, viewport: { width, height: 860 }, locale: 'en-GB', ...device })
  const page = await context.newPage()
  const origin = new URL(instance.url).origin
  // Nobody else may ever be asked for anything.
  page.on('request', (request) => {
    const asked = request.url()
    if (/^https?:/.test(asked) && new URL(asked).origin !== origin) expect(asked, 'somebody else is asked').toBe(origin)
  })
  page.on('pageerror', (error) => expect(error, 'an error in the browser').toBeUndefined())
  return page
}

/** A small one, held in the hand and touched. */
export const aPhone = (browser: Browser, instance: Instance) => aBrowser(browser, instance, 'light', 360, { hasTouch: true, isMobile: true })

/** Signs up and confirms by the mailed link; the very first account needs none. */
export async function signUp(page: Page, instance: Instance, name: string, email: string) {
  await page.goto('/sign-up')
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('E-mail').fill(email)
  const first = page.getByLabel('Password')
  if (await first.isVisible()) await first.fill(PASSWORD)
  await page.getByRole('button', { name: 'Create my account' }).click()

  await page.waitForURL(/\/today|\/sign-up\?/)
  if (!page.url().endsWith('/today')) {
    await page.goto(await instance.mail.linkFor(email))
    await page.getByLabel('Password').fill(PASSWORD)
    await page.getByRole('button', { name: 'Confirm and begin' }).click()
    await page.waitForURL(/\/today/)
  }
}

/** Keeps a record through the API, where filling in forty forms would tell nothing new. Returns what was kept. */
export async function keep<T = { id: string }>(page: Page, path: string, data: object): Promise<T> {
  const answer = await page.request.post(`/api/v1/${path}`, { data, headers: { origin: new URL(page.url()).origin } })
  expect(answer.status(), await answer.text()).toBe(200)
  return ((await answer.json()) as { data: T }).data
}

/** Presses a key until it has led there: a key pressed before the page listens is lost. */
export async function pressUntilFocused(page: Page, key: string, target: Locator) {
  await expect(async () => {
    if (!(await target.evaluate((element) => element === document.activeElement))) await page.keyboard.press(key)
    await expect(target).toBeFocused({ timeout: 1_000 })
  }).toPass({ timeout: 30_000 })
}

/** Nothing that shuts somebody out, in light and in dark, and nothing that sticks out at the side. */
export async function looksRight(page: Page, name: string) {
  await expect(page.locator('main, [role=main]').first()).toBeVisible()
  // The title comes after the page that is still being made.
  await expect(page).toHaveTitle(/./)
  const size = page.viewportSize()!
  // Colours do not depend on the width: each is asked once.
  for (const [width, colorScheme] of [[320, 'dark'], [1280, 'light']] as const) {
    await page.setViewportSize({ width, height: 860 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // A page that is still on its way is looked at once more.
    await expect(async () => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${name} at ${width} px`).toBeLessThanOrEqual(width)
      expect(await faults(page), `${name} at ${width} px in ${colorScheme}`).toEqual([])
    }).toPass({ timeout: 10_000 })
  }
  if (process.env.PICTURES) await takePictures(page, name)
  await page.emulateMedia({ colorScheme: null })
  await page.setViewportSize(size)
}

// Runs in the page, and only faults are handed back: handing over all that is right took three times as long as finding it.
async function faults(page: Page) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeCore.source)
  return page.evaluate(async () => {
    const { violations } = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
  })
}

// npm run pictures: the light ones are kept for the README and the guide, the dark ones are only looked at.
async function takePictures(page: Page, name: string) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const folder = colorScheme === 'light' ? 'docs/pictures' : 'test-results/pictures'
    mkdirSync(folder, { recursive: true })
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: width === 360 ? 780 : 860 })
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.evaluate(() => scrollTo(0, 0))
      const picture = await page.screenshot({ animations: 'disabled' })
      await sharp(picture).webp({ quality: 82 }).toFile(`${folder}/${name}-${width}.webp`)
    }
  }
}
