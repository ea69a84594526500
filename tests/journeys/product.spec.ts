import { expect } from '@playwright/test'
import { aBrowser, looksRight, signUp, test } from './support'

// 978 0306 40615 7 is the example of ISO 2108; its last digit follows from the others.
const GTIN = '9780306406157'
const WRONG_GTIN = '9780306406158'

test('A thing with all its numbers, a subscription that ends in time, and two records that were one thing', async ({ browser, instance }) => {
  test.setTimeout(600_000)
  const ada = await aBrowser(browser, instance)
  const main = ada.getByRole('main')
  const part = (name: string) => main.getByRole('region', { name, exact: true })
  let camera = ''

  await test.step('Ada adds her camera: a wrong digit is told next to its field, and what she typed stays', async () => {
    await signUp(ada, instance, 'Ada', 'ada.product@example.com')
    await ada.goto('/have/new')
    await main.getByLabel('What is it?').fill('Sony α6400')
    await main.getByLabel('Company', { exact: true }).fill('Sony')
    await looksRight(ada, 'have-new')
    await main.getByText('Model, serial numbers, barcode').click()
    await main.getByLabel('Model').fill('ILCE-6400')
    await main.getByLabel('Serial or contract numbers').fill('S01-4821993\nLENS-77120')
    await main.getByLabel('Number under the barcode').fill(WRONG_GTIN)
    // This browser reads no barcodes, so it offers none to read.
    expect(await ada.evaluate(() => 'BarcodeDetector' in window)).toBe(false)
    await expect(main.getByRole('button', { name: 'Read with the camera' })).toHaveCount(0)
    await main.getByRole('button', { name: 'Save' }).click()

    await expect(main.getByLabel('Number under the barcode')).toHaveAttribute('aria-invalid', 'true')
    await expect(main.getByLabel('Number under the barcode')).toHaveAccessibleDescription(/One digit is not right/)
    await expect(main.getByLabel('What is it?')).toHaveValue('Sony α6400')
    await expect(main.getByLabel('Company', { exact: true })).toHaveValue('Sony')
    await expect(main.getByLabel('Number under the barcode')).toHaveValue(WRONG_GTIN)
    await expect(main.getByLabel('Serial or contract numbers')).toHaveValue('S01-4821993\nLENS-77120')

    await main.getByLabel('Number under the barcode').fill(GTIN)
    await main.getByLabel('Price', { exact: true }).fill('899')
    await main.getByLabel('Currency').selectOption('EUR')
    await main.getByLabel('Bought on').fill(daysFromNow(-400))
    await main.getByLabel('Bought at').fill('Foto Meyer')
    await main.getByLabel('Place').fill('Camera bag')
    await main.getByLabel('Tags').fill('photo travel')
    await main.getByRole('button', { name: 'Save' }).click()
    await expect(ada.getByRole('heading', { name: 'Sony α6400', level: 1 })).toBeVisible()
    camera = new URL(ada.url()).pathname
    for (const known of ['ILCE-6400', 'S01-4821993', 'LENS-77120', GTIN, '€899.00', 'Foto Meyer', 'Camera bag', '#travel'])
      await expect(part('What I know').getByText(known, { exact: true })).toBeVisible()
  })

  await test.step('Parts and labour are covered for different times, and the manual is one tap away', async () => {
    const warranties = part('Warranties')
    await warranties.getByText('Add a warranty').click()
    for (const [covers, until] of [['Parts', daysFromNow(1500)], ['Labour', daysFromNow(20)]] as const) {
      await warranties.getByLabel('What it covers').fill(covers)
      await warranties.getByLabel('Last day').fill(until)
      await warranties.getByRole('button', { name: 'Add' }).click()
      await expect(warranties.getByRole('listitem').filter({ hasText: covers })).toBeVisible()
    }
    await expect(warranties.getByRole('listitem').filter({ hasText: 'Labour' }).getByText('20 days left')).toBeVisible()
    await expect(warranties.getByRole('listitem').filter({ hasText: 'Parts' }).getByText('more than 4 years left')).toBeVisible()

    const links = part('Links')
    await links.getByText('Add a link').click()
    await links.getByLabel('Address').fill('javascript:alert(1)')
    await links.getByRole('button', { name: 'Add' }).click()
    await expect(links.getByLabel('Address')).toHaveAttribute('aria-invalid', 'true')
    await links.getByLabel('Address').fill('https://manuals.sony.example/ilce-6400')
    await links.getByLabel('Name').fill('Manual')
    await links.getByRole('button', { name: 'Add' }).click()
    const manual = links.getByRole('link', { name: 'Manual' })
    await expect(manual).toHaveAttribute('href', 'https://manuals.sony.example/ilce-6400')
    await expect(manual).toHaveAttribute('rel', /noopener/)
    await looksRight(ada, 'product')
  })

  await test.step('Where the browser can, the camera reads the barcode, and says that she has this one', async () => {
    const scanning = await ada.context().newPage()
    await scanning.addInitScript((read) => {
      Object.assign(window, {
        BarcodeDetector: class {
          detect() {
            return Promise.resolve([{ rawValue: read }])
          }
        },
      })
      // A camera that sees something new all the time.
      const canvas = document.createElement('canvas')
      setInterval(() => canvas.getContext('2d')!.fillRect(0, 0, Math.random() * 99, 9), 50)
      navigator.mediaDevices.getUserMedia = () => Promise.resolve(canvas.captureStream(10))
    }, GTIN)
    await scanning.goto('/have/new')
    await scanning.getByText('Model, serial numbers, barcode').click()
    await scanning.getByRole('button', { name: 'Read with the camera' }).click()
    await expect(scanning.getByLabel('Number under the barcode')).toHaveValue(GTIN)
    await expect(scanning.getByRole('dialog')).toHaveCount(0)
    await expect(scanning.getByText('You have this already:')).toBeVisible()
    await expect(scanning.getByRole('link', { name: 'Sony α6400' })).toHaveAttribute('href', camera)
    await scanning.close()
  })

  await test.step('A subscription says until when it can be cancelled, and what it costs in a year', async () => {
    await ada.goto('/have/new?kind=subscription')
    await main.getByLabel('What is it?').fill('Phone plan')
    await main.getByLabel('Company', { exact: true }).fill('Vodafone')
    await main.getByLabel('Serial number or price').fill('19,99 EUR')
    await main.getByLabel('Renews on').fill(daysFromNow(90))
    await main.getByLabel('Notice, in days').fill('soon')
    await main.getByRole('button', { name: 'Save' }).click()
    await expect(main.getByLabel('Notice, in days')).toHaveAccessibleDescription(/Give the number of days/)
    await main.getByLabel('Notice, in days').fill('30')
    await main.getByLabel('Runs on for').fill('12')
    await main.getByRole('button', { name: 'Save' }).click()

    const binds = part('What it binds you to')
    await expect(binds.getByText('€19.99 a month')).toBeVisible()
    await expect(binds.getByText('€239.88 a year')).toBeVisible()
    await expect(binds.getByText(/^Cancel by/)).toBeVisible()
    await expect(binds.getByText(/in 60 days/)).toBeVisible()
    await expect(binds.getByText('30 days', { exact: true })).toBeVisible()

    await binds.getByText('A new price').click()
    await binds.getByLabel('Price', { exact: true }).fill('24.99')
    await binds.getByRole('button', { name: 'Add' }).click()
    await expect(binds.getByText('€24.99 a month')).toBeVisible()
    await expect(binds.getByText('€299.88 a year')).toBeVisible()
    await expect(binds.getByText('€19.99', { exact: true })).toBeVisible()
    await looksRight(ada, 'subscription')
  })

  await test.step('All that renews is added up and drawn, and once cancelled it is said when it runs out', async () => {
    const plan = new URL(ada.url()).pathname
    await ada.goto('/have/new?kind=contract')
    await main.getByLabel('What is it?').fill('Home insurance')
    await main.getByLabel('Company', { exact: true }).fill('Allianz')
    await main.getByLabel('Serial number or price').fill('120 EUR')
    await main.getByLabel('Paid every').selectOption('Year')
    await main.getByRole('button', { name: 'Save' }).click()
    await part('What it binds you to').getByRole('link', { name: 'All costs' }).click()
    await expect(ada.getByRole('heading', { name: '€419.88 a year' })).toBeVisible()
    await expect(main.getByRole('img', { name: /^Each in a year: Phone plan €299.88, Home insurance €120.00/ })).toBeVisible()
    await expect(main.getByRole('img', { name: /^Each company in a year: Vodafone .*Allianz / })).toBeVisible()
    await looksRight(ada, 'costs')

    await ada.goto(plan)
    await part('What it binds you to').getByRole('button', { name: 'Mark as cancelled' }).first().click()
    await expect(main.getByText(/^Cancelled on .* It runs out on /)).toBeVisible()
    await expect(main.getByText(/^Cancel by/)).toHaveCount(0)
    await looksRight(ada, 'subscription-cancelled')
    await ada.goto('/have/costs')
    await expect(main.getByRole('listitem').filter({ hasText: 'Phone plan' }).getByText(/runs out/)).toBeVisible()
  })

  await test.step('The same camera came in twice: she sees what will happen, and both become one', async () => {
    await ada.goto('/have/new')
    await main.getByLabel('What is it?').fill('Alpha 6400 body')
    await main.getByLabel('Company', { exact: true }).fill('Sony')
    await main.getByLabel('Serial number or price').fill('949 EUR')
    await main.getByText('Bought: price, when, where, warranty').click()
    await main.getByLabel('Warranty until').fill(daysFromNow(700))
    await main.getByRole('button', { name: 'Save' }).click()
    await expect(ada.getByRole('heading', { name: 'Alpha 6400 body', level: 1 })).toBeVisible()

    await ada.goto(camera)
    await main.getByText('More', { exact: true }).click()
    await main.getByRole('link', { name: 'Merge with another' }).click()
    await main.getByRole('link', { name: 'Choose: Alpha 6400 body' }).click()
    await expect(ada.getByRole('heading', { name: 'Alpha 6400 body goes into Sony α6400' })).toBeVisible()
    await expect(part('What moves').getByText('1 warranty')).toBeVisible()
    await expect(part('What goes into the notes').getByText(/949/)).toBeVisible()
    await looksRight(ada, 'merge-products')
    await main.getByRole('button', { name: 'Merge them' }).click()

    await expect(main.getByText('Merged. Everything of both stands here now.')).toBeVisible()
    await expect(part('Warranties').getByRole('listitem')).toHaveCount(3)
    await expect(part('What I know').getByText(/949/)).toBeVisible()
    await expect(part('What I know').getByText('S01-4821993')).toBeVisible()
  })

  await test.step('It moves to the company that it is really from', async () => {
    await main.getByText('More', { exact: true }).click()
    await main.getByRole('link', { name: 'Move to another company' }).click()
    await main.getByLabel('Company', { exact: true }).fill('Foto Meyer')
    await looksRight(ada, 'product-move')
    await main.getByRole('button', { name: 'Move it' }).click()
    await expect(ada.getByRole('heading', { name: 'Sony α6400', level: 1 })).toBeVisible()
    await main.getByRole('link', { name: 'Foto Meyer' }).click()
    await expect(part('Have').getByRole('link', { name: 'Sony α6400' })).toBeVisible()
    await ada.goto('/have?q=alpha')
    await expect(main.getByRole('link', { name: 'Alpha 6400 body' })).toHaveCount(0)
  })
})

const daysFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
