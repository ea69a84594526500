import { expect } from '@playwright/test'
import { aBrowser, aPhone, keep, looksRight, signUp, test } from './support'

test('Ada shows what she recommends to her family: one reads it by link without a script, one keeps it in an account', async ({ browser, instance }) => {
  test.setTimeout(480_000)
  const [ada, bo, phone] = [await aBrowser(browser, instance), await aBrowser(browser, instance), await aPhone(browser, instance)]
  const grandma = await aBrowser(browser, instance, 'light', 390, { javaScriptEnabled: false })
  const main = ada.getByRole('main')
  let grandmas = ''
  let bos = ''

  await test.step('She makes a circle; two people get a link each, shown this once', async () => {
    await signUp(ada, instance, 'Ada Kern', 'ada.circles@example.com')
    await signUp(bo, instance, 'Bo Berg', 'bo.circles@example.com')
    await ada.goto('/circles')
    await expect(main.getByRole('heading', { name: 'No circle of yours yet' })).toBeVisible()
    await looksRight(ada, 'circles-none')
    await main.getByLabel('Name of the circle').fill('Family')
    await main.getByText('Household', { exact: true }).click()
    await main.getByLabel('Your name, as they see it').fill('Ada')
    await main.getByRole('button', { name: 'Make the circle' }).click()
    await expect(main.getByRole('heading', { name: 'Nobody sees this circle yet' })).toBeVisible()

    const theirLink = async (name: string) => {
      await main.getByLabel('Who is it?').fill(name)
      await main.getByRole('button', { name: 'Make their link' }).click()
      await expect(main.getByRole('listitem').filter({ hasText: name })).toBeVisible()
      return main.getByLabel('Address to send').inputValue()
    }
    grandmas = await theirLink('Grandma')
    await looksRight(ada, 'circle-new-link')
    await expect(async () => {
      bos = await main.getByLabel('Address to send').inputValue()
      expect(bos === grandmas).toBe(true)
    }).toPass()
    bos = await theirLink('Bo')
    expect(bos).not.toBe(grandmas)
    expect(bos).toContain(`${instance.url}/c/`)
    await ada.reload()
    await expect(main.getByLabel('Address to send')).toHaveCount(0)
  })

  await test.step('She ticks the circle on the page of what she recommends', async () => {
    for (const name of ['Kettle', 'Camera', 'Secret gift']) {
      const product = await keep(ada, 'products', { name })
      const { id } = await keep(ada, 'recommendations', { productId: product.id, title: `${name} X`, sentence: `My ${name.toLowerCase()} lasts and lasts.` })
      await ada.goto(`/recommendations/${id}`)
      if (name === 'Secret gift') continue
      await main.getByRole('checkbox', { name: 'Family' }).check()
      await main.getByRole('button', { name: 'Show it to these' }).click()
      await expect(main.getByText('Saved. Just these circles see it.')).toBeVisible()
      await expect(main.getByRole('checkbox', { name: 'Family' })).toBeChecked()
      await expect(main.getByRole('heading', { name: '2 links open this' })).toBeVisible()
    }
    await ada.goto('/circles')
    await expect(main.getByText('2 people · 2 recommendations')).toBeVisible()
    await looksRight(ada, 'circles')
  })

  await test.step('Grandma, without an account and without a script, reads and searches', async () => {
    const answer = await grandma.goto(grandmas)
    expect(answer!.headers()).toMatchObject({ 'referrer-policy': 'no-referrer', 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' })
    await expect(grandma.getByRole('heading', { name: 'What Ada recommends' })).toBeVisible()
    await expect(grandma.getByRole('link', { name: 'Kettle X' })).toBeVisible()
    await expect(grandma.getByText('Secret gift')).toHaveCount(0)
    await grandma.getByRole('searchbox', { name: 'Search in what Ada recommends' }).fill('CAMERA')
    await grandma.getByRole('button', { name: 'Search' }).click()
    await expect(grandma.getByRole('link', { name: 'Kettle X' })).toHaveCount(0)
    await grandma.getByRole('link', { name: 'Camera X' }).click()
    await expect(grandma.getByText('My camera lasts and lasts.')).toBeVisible()
    await expect(grandma).toHaveURL(new RegExp(`${grandmas}/[0-9a-f-]{36}$`))

    await grandma.getByLabel('Your name').fill('Grandma')
    await grandma.getByRole('button', { name: 'Send' }).click()
    await expect(grandma.getByText(/^Sent to Ada/)).toBeVisible()

    const feed = await grandma.request.get(`${grandmas}/feed`)
    expect(feed.headers()).toMatchObject({ 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
    expect(await feed.text()).toContain('<title>Kettle X</title>')
    await phone.goto(grandmas)
    await looksRight(phone, 'circle-page')
    await phone.getByRole('link', { name: 'Kettle X' }).click()
    await expect(phone).toHaveURL(new RegExp(`${grandmas}/[0-9a-f-]{36}$`))
    await looksRight(phone, 'circle-letter')
  })

  await test.step('Bo keeps the circle in his Turnabout, and finds it first in his search', async () => {
    const his = bo.getByRole('main')
    await bo.goto(bos)
    await bo.getByRole('link', { name: 'Keep this circle in my Turnabout' }).click()
    await expect(his.getByRole('heading', { name: 'Keep “Family” in your Turnabout?' })).toBeVisible()
    await looksRight(bo, 'circle-join')
    await his.getByRole('button', { name: 'Keep this circle' }).click()
    await expect(his.getByText('The circle is kept. What it sees stands here.')).toBeVisible()
    await expect(his.getByRole('link', { name: 'Camera X' })).toBeVisible()
    await looksRight(bo, 'circles-trusted')
    await bo.goto('/search?q=kettle')
    await his.getByRole('region', { name: 'From people you trust' }).getByRole('link', { name: 'Kettle X' }).click()
    await expect(bo).toHaveURL(/\/circles\/trusted\/[0-9a-f-]{36}\/[0-9a-f-]{36}$/)
    await expect(his.getByText('My kettle lasts and lasts.')).toBeVisible()
  })

  await test.step('Ada sees who looked, and who can', async () => {
    await ada.goto('/today')
    await ada.getByRole('link', { name: /Read it: Camera X/ }).click()
    await expect(main.getByText('Thanked you')).toBeVisible()
    await ada.goto('/who-can-see')
    await expect(main.getByText('Bo read “Kettle X”')).toBeVisible()
    await expect(main.getByText('Bo may read what you show to “Family”')).toBeVisible()
    await expect(main.getByText('signed in as Bo Berg, too')).toBeVisible()
    await looksRight(ada, 'who-can-see-circle')
    await ada.goto('/who-can-see/log?reader=friend')
    await expect(main.getByText('Bo looked at what you show to “Family”').first()).toBeVisible()
    await ada.goto('/who-can-see/log?reader=preview')
    await expect(main.getByText('A program fetched what you show to “Family”').first()).toBeVisible()
  })

  await test.step('She takes both out: the address answers as one that never was, and Bo’s account shows nothing', async () => {
    await ada.goto('/circles')
    await main.getByRole('link', { name: 'Family' }).click()
    await expect(main.getByText('keeps it as Bo Berg')).toBeVisible()
    await looksRight(ada, 'circle')
    for (const name of ['Bo', 'Grandma']) {
      await main.getByRole('button', { name: `Take ${name} out of the circle` }).click()
      await expect(main.getByText('They are out of the circle, and see nothing any more.')).toBeVisible()
      await expect(main.getByRole('button', { name: `Take ${name} out of the circle` })).toHaveCount(0)
    }
    const [over, unknown] = [await grandma.request.get(grandmas), await grandma.request.get(`/c/${'x'.repeat(43)}`)]
    expect([over.status(), unknown.status()]).toEqual([404, 404])
    const plain = async (answer: typeof over) => (await answer.text()).replaceAll(/nonce="[^"]*"/g, '')
    expect((await plain(over)).length).toBe((await plain(unknown)).length)
    await bo.goto('/circles/trusted')
    await expect(bo.getByRole('link', { name: 'Camera X' })).toHaveCount(0)
    await expect(bo.getByRole('heading', { name: 'Nobody shows you anything' })).toBeVisible()
  })

  await test.step('The circle is removed, and comes back', async () => {
    await main.getByRole('button', { name: 'Remove the circle' }).click()
    await main.getByRole('button', { name: 'Undo' }).click()
    await expect(main.getByText('Circle “Family”')).toBeVisible()
  })
})
