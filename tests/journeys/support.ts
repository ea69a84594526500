// What the journeys share: one running Turnabout, people with browsers of their own, and a look at every page.
import AxeBuilder from '@axe-core/playwright'
import { expect, test as base, type Browser, type Page } from '@playwright/test'
import { startInstance, type Instance } from '../support/instance'

export const PASSWORD = 'a notebook of my own'

export const test = base.extend<object, { instance: Instance }>({
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
export async function aBrowser(browser: Browser, instance: Instance, look: 'light' | 'dark' = 'light', width = 1280): Promise<Page> {
  const context = await browser.newContext({ baseURL: instance.url, colorScheme: look, viewport: { width, height: 860 }, locale: 'en-GB' })
  const page = await context.newPage()
  const origin = new URL(instance.url).origin
  // Nobody else may ever be asked for anything.
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) expect(new URL(request.url()).origin).toBe(origin)
  })
  page.on('pageerror', (error) => expect(error, 'an error in the browser').toBeUndefined())
  return page
}

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

/** Nothing that shuts somebody out, and nothing that sticks out at the side. */
export async function looksRight(page: Page, name: string) {
  await expect(page.locator('main, [role=main]').first()).toBeVisible()
  const size = page.viewportSize()!
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 860 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${name} at ${width} px`).toBeLessThanOrEqual(width)
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]), `${name} at ${width} px`).toEqual([])
  }
  await page.setViewportSize(size)
  if (process.env.PICTURES) await takePictures(page, `${process.env.PICTURES}/${name}`)
}

async function takePictures(page: Page, file: string) {
  const size = page.viewportSize()!
  for (const [width, look] of [[1280, 'light'], [360, 'dark']] as const) {
    await page.setViewportSize({ width, height: width === 360 ? 780 : 860 })
    await page.emulateMedia({ colorScheme: look, reducedMotion: 'reduce' })
    await page.screenshot({ path: `${file}-${width}.png`, animations: 'disabled' })
  }
  await page.emulateMedia({ colorScheme: null })
  await page.setViewportSize(size)
}
