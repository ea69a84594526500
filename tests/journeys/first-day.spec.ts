import { expect, type Locator } from '@playwright/test'
import { aPhone, looksRight, signUp, test } from './support'

test('On her first day Ada writes down a company, a thing and an issue on her phone, and finds it again', async ({ browser, instance }) => {
  test.setTimeout(600_000)
  const ada = await aPhone(browser, instance)
  const main = ada.getByRole('main')
  // What it costs her: nobody keeps a notebook that asks for much.
  const effort = { taps: 0, fields: 0 }
  const tap = async (what: Locator) => {
    effort.taps += 1
    await what.tap()
  }
  const type = async (field: Locator, text: string) => {
    effort.fields += 1
    await field.fill(text)
  }

  await test.step('She signs up, and is shown three ways to begin', async () => {
    await signUp(ada, instance, 'Ada', 'ada.first@example.com')
    await expect(ada.getByRole('heading', { name: 'This is your side of it' })).toBeVisible()
    await expect(main.getByRole('list', { name: 'Three ways to begin' }).getByRole('listitem')).toHaveCount(3)
    await looksRight(ada, 'first-run')
  })

  await test.step('A company: its beginning is enough', async () => {
    await tap(main.getByRole('link', { name: 'Add a company' }))
    await type(main.getByLabel('Company', { exact: true }), 'Hyun')
    await tap(main.getByRole('option', { name: /^Hyundai hyundai\.com/ }))
    await tap(main.getByRole('button', { name: 'Save' }))
    await expect(ada.getByRole('heading', { name: 'Hyundai', level: 1 })).toBeVisible()
    await looksRight(ada, 'company-first')
  })

  await test.step('A thing from it, and until when it is covered', async () => {
    await tap(main.getByRole('link', { name: 'Add something' }))
    await type(main.getByLabel('What is it?'), 'i30 Kombi')
    await expect(main.getByLabel('Company', { exact: true })).not.toHaveValue('')
    await tap(main.getByText('Bought: price, when, where, warranty'))
    await type(main.getByLabel('Warranty until'), `${new Date().getUTCFullYear() + 2}-06-30`)
    await tap(main.getByRole('button', { name: 'Save' }))
    await expect(ada.getByRole('heading', { name: 'i30 Kombi', level: 1 })).toBeVisible()
    await expect(main.getByRole('region', { name: 'Warranties' }).getByText(/more than a year left/)).toBeVisible()
    await expect(main.getByRole('link', { name: 'Hyundai', exact: true })).toBeVisible()
  })

  await test.step('What went wrong with it: one sentence', async () => {
    await tap(main.getByRole('link', { name: 'Report an issue' }))
    await type(main.getByLabel('What happened', { exact: true }), 'Interior lights stay on')
    await tap(main.getByRole('button', { name: 'Save' }))
    await expect(ada.getByRole('heading', { name: 'Interior lights stay on', level: 1 })).toBeVisible()
    await expect(main.getByRole('link', { name: 'i30 Kombi' }).first()).toBeVisible()
    await expect(main.getByRole('link', { name: 'Hyundai' }).first()).toBeVisible()
    expect(effort).toEqual({ taps: 8, fields: 4 })
  })

  await test.step('The first run is out of the way', async () => {
    await ada.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Today' }).tap()
    await expect(ada.getByRole('heading', { name: /need(s)? you$/ })).toBeVisible()
    await expect(main.getByText('This is your side of it')).toHaveCount(0)
    await expect(main.getByRole('list', { name: 'Three ways to begin' })).toHaveCount(0)
    await looksRight(ada, 'today-first')
  })

  await test.step('Half a word finds it, and so does one with a slip of the finger', async () => {
    await ada.getByRole('link', { name: 'Search' }).tap()
    const search = main.getByRole('combobox', { name: 'Search everything' })
    await search.fill('interi')
    await expect(main.getByRole('option', { name: /Interior lights stay on/ })).toBeVisible()
    await search.fill('lihgts')
    await main.getByRole('option', { name: /Interior lights stay on/ }).tap()
    await expect(ada.getByRole('heading', { name: 'Interior lights stay on', level: 1 })).toBeVisible()
  })

  await test.step('The guide is in the menu, with pictures that are there', async () => {
    await ada.getByRole('button', { name: 'More', exact: true }).tap()
    await ada.getByRole('navigation', { name: 'More' }).getByRole('link', { name: 'Guide' }).tap()
    await expect(ada.getByRole('heading', { name: 'How Turnabout works' })).toBeVisible()
    const pictures = main.getByRole('img')
    await expect(pictures.first()).toBeVisible()
    const shown = await pictures.evaluateAll((images) => images.map((image) => image.getAttribute('src')))
    expect(shown.length).toBeGreaterThan(10)
    expect(new Set(shown).size, 'the same picture twice').toBe(shown.length)
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded()
      await expect(picture).toHaveAccessibleName(/phone$/)
      await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300)
    }
    await looksRight(ada, 'guide')
    await main.getByRole('link', { name: 'Back to your records' }).tap()
    await expect(ada).toHaveURL(/\/today$/)
  })
})
