import { expect, type Page } from '@playwright/test'
import { aBrowser, keep, looksRight, pressUntilFocused, signUp, test } from './support'

/** A little of everything. */
async function aNotebook(page: Page) {
  const camera = await keep(page, 'products', { name: 'Camera', model: 'α6400', company: 'Sony', price: '899', currency: 'EUR', tags: 'travel' })
  await keep(page, 'products', { name: 'Kettle', company: 'Philips' })
  const lens = await keep(page, 'issues', { title: 'The lens is foggy inside', company: 'Canon', topics: ['lens'] })
  await keep(page, 'issues', { title: 'The screen flickers', company: 'Sony', productId: camera.id, kind: 'claim' })
  await keep(page, 'issues', { title: 'The radio forgets its stations', company: 'Hyundai', topics: ['car'] })
  const lid = await keep(page, 'issues', { title: 'Lens cap lost in the post', company: 'Canon', topics: ['lens'] })
  await keep(page, `issues/${lid.id}/resolve`, {})
  await keep(page, 'interactions', { issueId: lens.id, channel: 'call', who: 'Kim', said: 'Send the objective to the workshop in Willich.' })
  await keep(page, 'intents', { text: 'A lens for portraits' })
  await keep(page, 'reminders', { text: 'Clean the lenses', dueOn: '2199-01-01' })
}

test('Sera finds anything by half a remembered word', async ({ browser, instance }) => {
  test.setTimeout(300_000)
  const sera = await aBrowser(browser, instance)
  await signUp(sera, instance, 'Sera', 'sera@example.com')
  await aNotebook(sera)
  const field = sera.getByLabel('Search everything')
  const found = sera.getByRole('listbox', { name: 'What was found' })

  await test.step('The key / leads to the search from every page, and is a letter while she writes', async () => {
    for (const page of ['/today', '/have', '/issues/new', '/settings', '/search']) {
      await sera.goto(page)
      await sera.getByRole('heading', { level: 1 }).click()
      await pressUntilFocused(sera, '/', field)
      await expect(field).toHaveValue('')
    }
    await sera.goto('/today')
    const line = sera.getByLabel('What happened, or what do you want?')
    await line.fill('24')
    await line.press('/')
    await expect(line).toHaveValue('24/')
  })

  await test.step('Results stand below it as she types, in groups; arrows and Enter open one, Escape closes them', async () => {
    await sera.goto('/have')
    await sera.getByRole('heading', { level: 1 }).click()
    await pressUntilFocused(sera, '/', field)
    await field.pressSequentially('len')
    for (const group of ['Issues', 'Want', 'Reminders']) await expect(found.getByRole('group', { name: group })).toBeVisible()
    await expect(found.getByRole('option', { name: /The lens is foggy inside/ })).toBeVisible()
    await sera.keyboard.press('Escape')
    await expect(found).toBeHidden()

    await field.fill('kett')
    await expect(found.getByRole('option')).toHaveCount(1)
    await sera.keyboard.press('ArrowDown')
    await expect(found.getByRole('option', { name: /Kettle/ })).toHaveAttribute('aria-selected', 'true')
    await sera.keyboard.press('Enter')
    await sera.waitForURL(/\/have\/[0-9a-f-]{36}/)
    await expect(sera.getByRole('heading', { name: 'Kettle' })).toBeVisible()
  })

  await test.step('Enter alone asks for all of it, on a page of its own', async () => {
    await field.fill('lens')
    await field.press('Enter')
    await sera.waitForURL(/\/search\?q=lens/)
    await expect(sera.getByRole('heading', { name: 'What has “lens”' })).toBeVisible()
    for (const group of ['Issues', 'Want', 'Reminders']) await expect(sera.getByRole('heading', { name: group })).toBeVisible()
    await looksRight(sera, 'search')
  })

  await test.step('What somebody said on the phone is found, too', async () => {
    await sera.goto('/search')
    await field.pressSequentially('willi')
    await expect(found.getByRole('option', { name: /workshop in Willich/ })).toBeVisible()
    await looksRight(sera, 'search-typing')
    await sera.goto('/search?q=willich')
    await expect(sera.getByRole('main').getByRole('link', { name: /workshop in Willich/ })).toBeVisible()
  })

  await test.step('A slip of the fingers is understood, and said', async () => {
    await sera.goto('/search?q=hyundia')
    await expect(sera.getByText('Showing results for “hyundai”')).toBeVisible()
    await expect(sera.getByRole('main').getByRole('link', { name: /The radio forgets/ })).toBeVisible()
    await looksRight(sera, 'search-typo')
  })

  await test.step('Filters narrow it down, typed or pressed', async () => {
    const issues = sera.getByRole('main').getByRole('list', { name: 'Issues' }).getByRole('listitem')
    await sera.goto(`/search?${new URLSearchParams({ q: 'company:canon #lens' }).toString()}`)
    await expect(issues).toHaveCount(2)
    await sera.getByRole('navigation', { name: 'Filters' }).getByRole('link', { name: 'Open issues' }).click()
    await expect(issues).toHaveCount(1)
    await expect(issues).toContainText('The lens is foggy inside')
    await expect(field).toHaveValue('company:canon #lens status:open')
    await sera.getByRole('navigation', { name: 'Filters' }).getByRole('link', { name: 'Open issues' }).click()
    await expect(issues).toHaveCount(2)
  })

  await test.step('A filter that there is not is said, and nothing found is said calmly', async () => {
    await sera.goto('/search?q=colour:red')
    await expect(sera.getByText('There is no filter “colour:red”')).toBeVisible()
    await expect(sera.getByText('Nothing here has all of these words.')).toBeVisible()
    await looksRight(sera, 'search-nothing')
  })

  await test.step('On her phone the lens leads there', async () => {
    await sera.setViewportSize({ width: 390, height: 780 })
    await sera.goto('/today')
    await sera.getByRole('link', { name: 'Search' }).click()
    await sera.waitForURL(/\/search$/)
    await field.pressSequentially('flick')
    await found.getByRole('option', { name: /The screen flickers/ }).click()
    await sera.waitForURL(/\/issues\/[0-9a-f-]{36}/)
    await expect(sera.getByRole('heading', { name: 'The screen flickers' })).toBeVisible()
  })
})

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the search is a page with a field', async ({ page, instance }) => {
    await signUp(page, instance, 'Simon', 'simon@example.com')
    await aNotebook(page)
    await page.goto('/search')
    const field = page.getByLabel('Search everything')
    await field.fill('foggy')
    await field.press('Enter')
    await expect(page.getByRole('heading', { name: 'What has “foggy”' })).toBeVisible()
    await expect(page.getByRole('main').getByRole('heading', { name: 'Issues' })).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: /The lens is foggy inside/ }).click()
    await expect(page.getByRole('heading', { name: 'The lens is foggy inside' })).toBeVisible()
  })
})
