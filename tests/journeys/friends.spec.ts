import { expect } from '@playwright/test'
import sharp from 'sharp'
import { aBrowser, aPhone, keep, looksRight, signUp, test } from './support'

/** A harbour in the evening: pictures are taken of the page that shows it. */
const HARBOUR = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1200"><defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">
  <stop offset="0" stop-color="#31576b"/><stop offset=".6" stop-color="#e9b58c"/><stop offset="1" stop-color="#f4dcc0"/></linearGradient></defs>
  <rect width="1600" height="820" fill="url(#sky)"/><circle cx="1120" cy="640" r="90" fill="#fff1d6"/><rect y="800" width="1600" height="400" fill="#2c5a66"/>
  <path d="M200 800h420l-60 110H270z" fill="#5b2f2a"/><path d="M400 790V380l220 380z" fill="#f7f3ea"/><path d="M390 790V450L210 770z" fill="#e3dccb"/>
  <path d="M0 1010q200-40 400 0t400 0 400 0 400 0v190H0z" fill="#234b56"/></svg>`
const aPhoto = () => sharp(Buffer.from(HARBOUR)).jpeg().toBuffer()

test('Ada recommends her camera to Jo, who has no account and no script: thanks, a question, how it turned out', async ({ browser, instance }) => {
  test.setTimeout(480_000)
  const ada = await aBrowser(browser, instance)
  const jo = await aBrowser(browser, instance, 'light', 390, { javaScriptEnabled: false })
  const main = ada.getByRole('main')
  const letter = jo.getByRole('main')
  let address = ''
  let edit = ''

  await test.step('Ada writes it down, with a photo, and makes a link that asks for a word', async () => {
    await signUp(ada, instance, 'Ada Kern', 'ada.friends@example.com')
    const { id: productId } = await keep(ada, 'products', { name: 'Sony α6400', company: 'Foto Meyer', model: 'ILCE-6400', price: '899', currency: 'EUR', boughtOn: '2023-03-14' })
    await ada.goto(`/have/${productId}`)
    await main.getByLabel('Add photo or file').setInputFiles({ name: 'harbour.jpg', mimeType: 'image/jpeg', buffer: await aPhoto() })
    await expect(main.getByRole('link', { name: 'harbour.jpg' })).toBeVisible()
    await expect(async () => {
      await ada.goto(`/recommendations/new?productId=${productId}`)
      await expect(main.getByRole('checkbox', { name: /harbour/ })).toBeVisible({ timeout: 1_000 })
    }).toPass({ timeout: 60_000 })
    await main.getByLabel('In your own words').fill('Three years, two falls, and it still finds faces faster than I do.')
    await main.getByRole('checkbox', { name: /899/ }).check()
    await main.getByRole('checkbox', { name: /harbour/ }).check()
    await looksRight(ada, 'recommend')
    await main.getByRole('button', { name: 'Save recommendation' }).click()
    await ada.waitForURL(/\/recommendations\/[0-9a-f-]{36}$/)

    await main.getByLabel('For whom').fill('Jo')
    await main.getByText('A word to know, a limit').click()
    await main.getByLabel('A word they must know').fill('abc')
    await main.getByRole('button', { name: 'Make a link' }).click()
    await expect(main.getByText('Four letters or more.', { exact: true })).toBeVisible()
    await main.getByLabel('A word they must know').fill('harbour')
    await main.getByRole('button', { name: 'Make a link' }).click()
    address = await main.getByLabel('Address to send').inputValue()
    await main.getByText('A text to send along').click()
    await expect(main.getByLabel('Text to send')).toHaveValue(new RegExp(`Three years[^]*${address}`))
    await looksRight(ada, 'recommendation-link')
  })

  await test.step('Jo goes in with the word, and reads a page without a script', async () => {
    await jo.goto(address)
    await expect(letter.getByRole('heading', { name: 'Somebody shared something with you' })).toBeVisible()
    await expect(letter.getByText('Sony')).toHaveCount(0)
    await letter.getByLabel('The word').fill('haven')
    await letter.getByRole('button', { name: 'Go in' }).click()
    await expect(letter.getByText('That is not the word.')).toBeVisible()
    await letter.getByLabel('The word').fill('harbour')
    await letter.getByRole('button', { name: 'Go in' }).click()
    await expect(letter.getByRole('heading', { name: 'Sony α6400' })).toBeVisible()
    await expect(letter.getByText('€899 in 2023')).toBeVisible()
    const photo = letter.getByRole('img', { name: 'Photo 1 of Sony α6400' })
    const shown = await jo.request.get((await photo.getAttribute('src'))!, { headers: {} })
    expect([shown.status(), shown.headers()['content-type']]).toEqual([200, 'image/webp'])
    const html = await (await jo.request.get(address)).text()
    const kim = await aPhone(browser, instance)
    await kim.goto(address)
    await looksRight(kim, 'friend-door')
    await kim.getByLabel('The word').fill('harbour')
    await kim.getByRole('button', { name: 'Go in' }).click()
    await expect(kim.getByRole('heading', { name: 'Sony α6400' })).toBeVisible()
    await looksRight(kim, 'friend-letter')
    expect(html.replace(/<script type="application\/ld\+json">[^]*?<\/script>/, '')).not.toContain('<script')
  })

  await test.step('She asks; what she forgets is said at its field, and her words stay', async () => {
    await letter.getByText('A question', { exact: true }).click()
    await letter.getByLabel('Your name').fill('Jo')
    await letter.getByRole('button', { name: 'Send' }).click()
    await expect(letter.getByText('Write your question.')).toBeVisible()
    await expect(letter.getByLabel('Your name')).toHaveValue('Jo')
    await letter.getByLabel('Your words').fill('Does it work <b>indoors</b>?')
    await letter.getByRole('button', { name: 'Send' }).click()
    await expect(letter.getByText('Sent to Ada Kern.')).toBeVisible()
    edit = (await letter.getByRole('link', { name: /\/r\// }).getAttribute('href'))!
    await jo.goto(address)
    await expect(letter.getByText('You asked')).toBeVisible()
  })

  await test.step('Ada finds it on Today and answers', async () => {
    await ada.goto('/today')
    await ada.getByRole('link', { name: /Read it: Sony/ }).click()
    await expect(main.getByText('Does it work <b>indoors</b>?')).toBeVisible()
    await main.getByLabel('Your answer').fill('It is why I bought it.')
    await main.getByRole('button', { name: 'Answer' }).click()
    await expect(main.getByText('It is why I bought it.').first()).toBeVisible()
    await looksRight(ada, 'recommendation-said')
    await jo.goto(address)
    await expect(letter.getByText('It is why I bought it.').first()).toBeVisible()
  })

  await test.step('By her edit link Jo says it differently, and then takes it back', async () => {
    await jo.goto(edit)
    await letter.getByLabel('Your words').fill('Does it work at night?')
    await letter.getByRole('button', { name: 'Save' }).click()
    await expect(letter.getByText('Saved.')).toBeVisible()
    await letter.getByRole('button', { name: 'Take it back' }).click()
    await expect(letter.getByRole('heading', { name: 'It is taken back. Nothing of it is left.' })).toBeVisible()
    await ada.reload()
    await expect(main.getByText('Nobody has said anything yet.')).toBeVisible()
  })

  await test.step('It turned out well; Ada sees that, and all her links in one list', async () => {
    await jo.goto(address)
    await letter.getByText('I got it', { exact: true }).click()
    await letter.getByText('Yes', { exact: true }).click()
    await letter.getByRole('button', { name: 'Send' }).click()
    await expect(letter.getByText('Sent to Ada Kern.')).toBeVisible()
    await ada.reload()
    await expect(main.getByText('Got it: right for them')).toBeVisible()
    await main.getByRole('button', { name: 'Remove' }).last().click()
    await expect(main.getByText('It is removed here.')).toBeVisible()
    await main.getByRole('button', { name: 'Undo' }).click()
    await expect(main.getByText('Got it: right for them')).toBeVisible()
    await ada.goto('/recommendations/links')
    await expect(main.getByText('asks for a word')).toBeVisible()
    await looksRight(ada, 'all-links')
  })

  await test.step('Jo signs up in the same browser: what she said is hers', async () => {
    const cookies = await jo.context().cookies()
    const signedUp = await aBrowser(browser, instance)
    await signedUp.context().addCookies(cookies)
    await signUp(signedUp, instance, 'Jo', 'jo.friends@example.com')
    await signedUp.goto('/recommendations/said')
    await expect(signedUp.getByText('To Ada Kern, about Sony α6400')).toBeVisible()
    await looksRight(signedUp, 'said-to-friends')
    await signedUp.goto(address)
    await signedUp.getByRole('link', { name: 'Add to my wants' }).click()
    await expect(signedUp.getByRole('textbox', { name: /What would you like/ })).toHaveValue(/Sony α6400[^]*Three years/)
    await signedUp.getByRole('main').getByRole('button', { name: 'Save' }).click()
    await expect(signedUp.getByRole('link', { name: /Sony α6400/ }).first()).toBeVisible()
  })

  await test.step('Taken back, it opens nothing', async () => {
    await ada.goto('/recommendations/links')
    await main.getByRole('button', { name: /Take back/ }).click()
    await expect(main.getByText('The link is taken back.')).toBeVisible()
    expect((await jo.goto(address))!.status()).toBe(404)
  })
})

test('Ada asks two friends which camera to buy, decides, and thanks them', async ({ browser, instance }) => {
  test.setTimeout(300_000)
  const ada = await aBrowser(browser, instance)
  const [jo, kim] = [await aPhone(browser, instance), await aBrowser(browser, instance, 'dark', 390, { javaScriptEnabled: false })]
  const main = ada.getByRole('main')
  let address = ''

  await test.step('She puts two side by side', async () => {
    await signUp(ada, instance, 'Ada Kern', 'ada.asks@example.com')
    const { id } = await keep(ada, 'intents', { text: 'A camera for hiking' })
    await ada.goto(`/want/${id}`)
    await main.getByRole('link', { name: 'Ask friends about it' }).click()
    await main.getByLabel('What do you want to know?').fill('Which one should I take?')
    await main.getByLabel('What', { exact: true }).first().fill('The small one')
    await main.getByLabel('Price').first().fill('299')
    await main.getByText('Second', { exact: true }).click()
    await main.getByLabel('What', { exact: true }).nth(1).fill('The big one')
    await main.getByRole('button', { name: 'Ask', exact: true }).click()
    await expect(main.getByText('Which currency?')).toBeVisible()
    await main.getByLabel('Currency').selectOption('EUR')
    await looksRight(ada, 'ask-new')
    await main.getByRole('button', { name: 'Ask', exact: true }).click()
    await expect(main.getByRole('heading', { name: 'Only you can read this yet' })).toBeVisible()
    await main.getByRole('button', { name: 'Make a link' }).click()
    address = await main.getByLabel('Address to send').inputValue()
  })

  await test.step('Jo and Kim choose, and see nothing of each other', async () => {
    for (const [page, choice, why] of [[jo, 'The small one', 'It fits a pocket'], [kim, 'The small one', 'Lighter']] as const) {
      await page.goto(address)
      await page.getByRole('group').getByText(choice, { exact: true }).click()
      await page.getByLabel('Why?').fill(why)
      await page.getByRole('button', { name: 'Send to Ada Kern' }).click()
      await expect(page.getByText('Sent to Ada Kern.')).toBeVisible()
    }
    await kim.goto(address)
    await expect(kim.getByText('It fits a pocket')).toHaveCount(0)
    await looksRight(jo, 'ask-friend')
  })

  await test.step('She reads it, decides and has it', async () => {
    await ada.goto('/today')
    await ada.getByRole('link', { name: /Read it: Which one/ }).click()
    await expect(main.getByText('2 votes')).toBeVisible()
    await expect(main.getByText('It fits a pocket')).toBeVisible()
    await looksRight(ada, 'asked')
    await main.getByRole('group', { name: 'Which one?' }).getByText('The small one').click()
    await main.getByLabel('I bought it: move it to what I have').check()
    await main.getByLabel('To those who helped').fill('Thank you, both!')
    await main.getByRole('button', { name: 'It is decided' }).click()
    await ada.waitForURL(/\/have\/[0-9a-f-]{36}\/edit/)
    await expect(main.getByLabel('What is it?')).toHaveValue('The small one')
    await kim.goto(address)
    await expect(kim.getByText('Thank you, both!')).toBeVisible()
    await expect(kim.getByText('Ada Kern chose this')).toBeVisible()
  })
})
