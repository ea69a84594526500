import { expect, type Page } from '@playwright/test'
import { aBrowser, keep, looksRight, pressUntilFocused, signUp, test } from './support'

const rows = (page: Page, list: string) => page.getByRole('main').getByRole('list', { name: list, exact: true }).getByRole('listitem')
const titles = (page: Page, list: string) => rows(page, list).getByRole('link').allInnerTexts()

async function look(page: Page, words: string) {
  await page.getByRole('searchbox', { name: 'Search this list' }).fill(words)
  await page.getByRole('button', { name: 'Find', exact: true }).click()
}

async function order(page: Page, from: string, to: string) {
  await page.getByRole('main').getByText(`Order: ${from}`).click()
  await page.getByRole('navigation', { name: 'Order' }).getByRole('link', { name: to }).click()
}

test('Liz finds her way in long lists, and tidies many lines at once', async ({ browser, instance }) => {
  test.setTimeout(600_000)
  const liz = await aBrowser(browser, instance)
  await signUp(liz, instance, 'Liz', 'liz@example.com')
  const notice = liz.getByRole('main').getByRole('status')
  const undo = liz.getByRole('button', { name: 'Undo' })

  await test.step('Every list begins with what to do first', async () => {
    for (const [list, sentence] of [['issues', /Something does not work/], ['have', /Nothing here yet/], ['companies', /Add the companies you deal with/], ['want', /Nothing on your mind/], ['trash', /waits here for 30 days/]] as const) {
      await liz.goto(`/${list}`)
      await expect(liz.getByText(sentence)).toBeVisible()
      await looksRight(liz, `${list}-empty`)
    }
  })

  await test.step('Page by page she sees every issue, and none twice', async () => {
    for (let n = 1; n <= 43; n++) {
      const about = n % 4 === 0 ? { company: 'Canon', topics: ['lens'] } : { company: ['Hyundai', 'Philips', 'IKEA'][n % 3] }
      await keep(liz, 'issues', { title: `${String(n).padStart(2, '0')} does not work`, ...about })
    }
    await liz.goto('/issues')
    const seen: string[] = []
    const older = liz.getByRole('link', { name: 'Older' })
    for (;;) {
      seen.push(...(await titles(liz, 'Open')).filter((title) => title.endsWith('does not work')))
      if ((await older.count()) === 0) break
      const last = seen.at(-1)!
      await older.click()
      await expect(liz.getByRole('link', { name: last })).toHaveCount(0)
    }
    expect(seen).toHaveLength(43)
    expect(new Set(seen).size).toBe(43)
    await liz.getByRole('link', { name: 'Newest', exact: true }).click()
    await expect(liz.getByRole('link', { name: '43 does not work' })).toBeVisible()
    await looksRight(liz, 'issues')
  })

  await test.step('She filters, orders, and keeps that under a name', async () => {
    await look(liz, 'company:canon #lens')
    await expect(rows(liz, 'Open')).toHaveCount(10)
    await order(liz, 'Newest', 'By title')
    await expect(rows(liz, 'Open').first()).toContainText('04 does not work')

    await liz.getByText('Keep this filter').click()
    await liz.getByLabel('Name').fill('Lenses')
    await liz.getByRole('button', { name: 'Keep', exact: true }).click()
    const saved = liz.getByRole('navigation', { name: 'Saved filters' }).getByRole('link', { name: 'Lenses' })
    await expect(saved).toBeVisible()
    await looksRight(liz, 'issues-filtered')

    await liz.goto('/issues')
    await expect(rows(liz, 'Open')).toHaveCount(20)
    await saved.click()
    await expect(rows(liz, 'Open')).toHaveCount(10)
    await expect(rows(liz, 'Open').first()).toContainText('04 does not work')

    await liz.getByText('Rename or remove').click()
    await liz.getByLabel('Name').fill('Canon lenses')
    await liz.getByRole('button', { name: 'Rename' }).click()
    await expect(liz.getByRole('link', { name: 'Canon lenses' })).toBeVisible()
  })

  await test.step('What fits nothing is said, with the way back', async () => {
    await look(liz, 'zeppelin')
    await expect(liz.getByText('Nothing in this list fits.')).toBeVisible()
    await looksRight(liz, 'issues-nothing-fits')
    await liz.getByRole('link', { name: 'Show all' }).click()
    await expect(rows(liz, 'Open')).toHaveCount(20)
  })

  await test.step('With the keyboard she chooses three', async () => {
    await pressUntilFocused(liz, 'j', rows(liz, 'Open').first().getByRole('link').first())
    for (const key of ['x', 'j', 'x', 'j', 'k', 'j', 'x']) await liz.keyboard.press(key)
    await expect(liz.getByRole('checkbox', { checked: true })).toHaveCount(3)
    await liz.keyboard.press('?')
    await expect(liz.getByRole('dialog', { name: 'Keys of this list' })).toBeVisible()
    await liz.keyboard.press('Escape')
    await looksRight(liz, 'issues-selected')
  })

  await test.step('She tags them, closes them and removes them, and takes each back', async () => {
    const tag = liz.getByRole('textbox', { name: 'Tag' })
    const chosen = ['43', '42', '41'].map((n) => liz.getByRole('checkbox', { name: `Select ${n} does not work` }))
    await liz.getByRole('button', { name: 'Tag', exact: true }).click()
    await expect(liz.getByText('Which tag?')).toBeVisible()
    for (const box of chosen) await box.check()
    await tag.fill('#call-again')
    await liz.getByRole('button', { name: 'Tag', exact: true }).click()
    await expect(notice).toContainText('#call-again was added to 3.')
    await expect(liz.getByText('#call-again')).toHaveCount(4)
    await undo.click()
    await expect(notice).toContainText('#call-again was taken off 3.')

    for (const box of chosen) await box.check()
    await liz.getByRole('button', { name: 'Solved', exact: true }).click()
    await expect(notice).toContainText('3 marked as solved.')
    await expect(liz.getByRole('link', { name: '43 does not work' })).toHaveCount(0)
    await undo.click()
    await expect(liz.getByRole('link', { name: '43 does not work' })).toBeVisible()

    for (const box of chosen) await box.check()
    await liz.getByRole('button', { name: 'Remove', exact: true }).click()
    await expect(notice).toContainText('3 removed. They stay in the trash for 30 days.')
    await expect(liz.getByRole('link', { name: '43 does not work' })).toHaveCount(0)
    await undo.click()
    await expect(liz.getByRole('link', { name: '43 does not work' })).toBeVisible()
  })

  await test.step('What she has, wants and deals with goes the same way', async () => {
    for (const [name, price] of [['Kettle', '39.90'], ['Camera', '899'], ['Lamp', '12']]) await keep(liz, 'products', { name, price, currency: 'EUR', company: 'Philips' })
    for (const text of ['Bicycle', 'Tent', 'Atlas']) await keep(liz, 'intents', { text })

    for (const { list, label, by, first, words } of [
      { list: 'have', label: 'Things you have', by: 'Dearest first', first: 'Camera', words: 'lam' },
      { list: 'companies', label: 'Companies', by: 'By name', first: 'Canon', words: 'hyun' },
      { list: 'want', label: 'Things you might buy', by: 'By name', first: 'Atlas', words: 'tent' },
    ]) {
      await liz.goto(`/${list}`)
      const all = await rows(liz, label).count()
      await order(liz, list === 'companies' ? 'Latest first' : 'Newest', by)
      await expect(rows(liz, label).first()).toContainText(first)
      await look(liz, words)
      await expect(rows(liz, label)).toHaveCount(1)
      await looksRight(liz, `${list}-filtered`)
      await liz.keyboard.press('Escape')
      await liz.getByRole('heading', { level: 1 }).click()
      await pressUntilFocused(liz, 'j', rows(liz, label).first().getByRole('link').first())
      await liz.keyboard.press('x')
      await liz.getByRole('button', { name: 'Remove', exact: true }).click()
      await expect(notice).toContainText('1 removed.')
      await undo.click()
      await expect(notice).toContainText('1 back in the list.')
      await liz.goto(`/${list}`)
      await expect(rows(liz, label)).toHaveCount(all)
    }
  })

  await test.step('In the trash she restores one, deletes one for good, and empties the rest', async () => {
    await liz.goto('/want')
    await liz.getByText('Select several').click()
    await liz.getByRole('button', { name: 'All on this page' }).click()
    await liz.getByRole('button', { name: 'Remove', exact: true }).click()
    // The list is empty now, and still it can be undone.
    await expect(notice).toContainText('3 removed.')
    await expect(liz.getByText('Nothing on your mind')).toBeVisible()
    await expect(undo).toBeVisible()

    await liz.goto('/trash')
    await expect(rows(liz, 'Removed')).toHaveCount(3)
    await looksRight(liz, 'trash')
    await rows(liz, 'Removed').filter({ hasText: 'Atlas' }).getByRole('button', { name: 'Restore' }).click()
    await expect(liz).not.toHaveURL(/\/trash/)
    await liz.goto('/trash')
    const tent = rows(liz, 'Removed').filter({ hasText: 'Tent' })
    await tent.getByText('Delete for good').click()
    await tent.getByRole('button', { name: 'Yes, delete it for good' }).click()
    await expect(tent).toHaveCount(0)
    await liz.getByText('Empty the trash').click()
    await liz.getByRole('button', { name: 'Yes, delete everything in it' }).click()
    await expect(liz.getByRole('heading', { name: 'The trash is empty' })).toBeVisible()
    await liz.goto('/want')
    await expect(rows(liz, 'Things you might buy')).toHaveCount(1)
  })
})

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a list is filtered, ordered, kept and tidied all the same', async ({ page, instance }) => {
    await signUp(page, instance, 'Noel', 'noel@example.com')
    for (const title of ['Lid is loose', 'Bulb is dark', 'Door is shut']) await keep(page, 'issues', { title })
    await page.goto('/issues')
    await order(page, 'Newest', 'By title')
    await expect(rows(page, 'Open').first()).toContainText('Bulb is dark')
    await look(page, 'bulb')
    await expect(rows(page, 'Open')).toHaveCount(1)
    await page.getByText('Keep this filter').click()
    await page.getByLabel('Name').fill('Bulbs')
    await page.getByRole('button', { name: 'Keep', exact: true }).click()
    await expect(page.getByRole('link', { name: 'Bulbs' })).toBeVisible()

    await page.goto('/issues')
    await page.getByText('Select several').click()
    for (const title of ['Lid is loose', 'Door is shut']) await page.getByRole('checkbox', { name: `Select ${title}` }).check()
    await page.getByRole('textbox', { name: 'Tag' }).fill('kitchen')
    await page.getByRole('button', { name: 'Tag', exact: true }).click()
    await expect(page.getByText('#kitchen was added to 2.')).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByText('#kitchen was taken off 2.')).toBeVisible()

    await page.getByText('Select several').click()
    await page.getByRole('checkbox', { name: 'Select Lid is loose' }).check()
    await page.getByRole('button', { name: 'Remove', exact: true }).click()
    await expect(rows(page, 'Open')).toHaveCount(2)
    await page.goto('/trash')
    await page.getByText('Empty the trash').click()
    await page.getByRole('button', { name: 'Yes, delete everything in it' }).click()
    await expect(page.getByRole('heading', { name: 'The trash is empty' })).toBeVisible()
  })
})
