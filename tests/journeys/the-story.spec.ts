import { expect } from '@playwright/test'
import { aBrowser, looksRight, pressUntilFocused, signUp, test } from './support'

const ORDERS = 'tests/fixtures/amazon/current.csv'

test('Ada keeps her records, Bo of Hyundai answers one issue, a friend opens a link, and Zeta sees nothing', async ({ browser, instance }) => {
  test.setTimeout(600_000)
  const [ada, bo, zeta, friend] = await Promise.all([
    aBrowser(browser, instance),
    aBrowser(browser, instance),
    aBrowser(browser, instance, 'dark', 390),
    aBrowser(browser, instance, 'light', 390),
  ])
  const issueAddress = { forAda: '', forBo: '' }

  await test.step('Ada signs up', async () => {
    await ada.goto('/')
    await looksRight(ada, 'landing')
    await signUp(ada, instance, 'Ada', 'ada@example.com')
    await looksRight(ada, 'first-day')
  })

  await test.step('She brings in her Amazon orders, twice', async () => {
    for (const time of ['first', 'second'] as const) {
      await ada.goto('/import')
      await ada.getByLabel('Your files').setInputFiles(ORDERS)
      await ada.getByRole('button', { name: 'Read it' }).click()
      if (time === 'first') {
        await expect(ada.getByRole('heading', { name: /new rows/ })).toBeVisible({ timeout: 30_000 })
        await looksRight(ada, 'import')
        await ada.getByRole('button', { name: /^Add \d+ rows/ }).click()
        await expect(ada.getByRole('heading', { name: /\d+ records added/ })).toBeVisible()
      } else {
        await expect(ada.getByRole('heading', { name: /Nothing new/ })).toBeVisible({ timeout: 30_000 })
        await expect(ada.getByRole('button', { name: /^Add/ }).and(ada.getByRole('main').getByRole('button'))).toHaveCount(0)
      }
    }
    await ada.goto('/have')
    await expect(ada.getByText('Amazon').first()).toBeVisible()
    await looksRight(ada, 'have')
  })

  await test.step('She writes one line, sees what it means, and keeps it', async () => {
    await ada.goto('/today')
    const line = ada.getByRole('combobox', { name: 'What happened, or what do you want?' })
    await pressUntilFocused(ada, 'c', line)
    await line.pressSequentially('Interior lights stay on @Hyundai #i30')
    await expect(ada.getByText('in the directory')).toBeVisible()
    await ada.keyboard.press('Escape')
    await line.press('Enter')

    await ada.waitForURL(/\/issues\/[0-9a-f-]{36}/)
    issueAddress.forAda = new URL(ada.url()).pathname
    await expect(ada.getByRole('heading', { name: 'Interior lights stay on' })).toBeVisible()
    await expect(ada.getByRole('main').getByText('Hyundai').first()).toBeVisible()
    await expect(ada.getByRole('main').getByText('i30').first()).toBeVisible()
    await looksRight(ada, 'issue-new')
  })

  await test.step('She keeps a note to herself, and a second issue that nobody else will see', async () => {
    await ada.getByText('Write a message or a note').click()
    await ada.getByRole('textbox', { name: /What happened since|Reply/ }).fill('The dealer wants 80 euros just to look.')
    await ada.getByRole('checkbox', { name: 'A note to myself' }).check()
    await ada.getByRole('main').getByRole('button', { name: /^(Add|Send)$/ }).click()
    await expect(ada.getByText('The dealer wants 80 euros just to look.')).toBeVisible()

    await ada.goto('/issues/new')
    await ada.getByLabel('What happened', { exact: true }).fill('The radio forgets its stations')
    await ada.getByLabel('Company').fill('Hyundai')
    await ada.getByRole('button', { name: 'Save' }).click()
    await expect(ada.getByRole('heading', { name: 'The radio forgets its stations' })).toBeVisible()
  })

  await test.step('She says what she thinks of Hyundai', async () => {
    await ada.goto('/companies')
    await looksRight(ada, 'companies')
    await ada.getByRole('link', { name: 'Hyundai', exact: true }).click()
    await ada.getByText('I recommend it').first().click()
    await ada.getByLabel('In one sentence').fill('I love the car. I would buy it again, from another dealer.')
    await ada.getByRole('main').getByRole('button', { name: 'Save' }).click()
    await expect(ada.getByText('I love the car.').first()).toBeVisible()
    await looksRight(ada, 'company-story')
  })

  await test.step('She lets Hyundai read that one issue, after seeing what they will see', async () => {
    await ada.goto(issueAddress.forAda)
    await ada.getByRole('link', { name: 'Let Hyundai read this' }).click()
    await expect(ada.getByRole('heading', { name: 'Let Hyundai read this?' })).toBeVisible()
    await expect(ada.getByText('What Hyundai will see')).toBeVisible()
    await expect(ada.getByRole('main').getByText('The dealer wants 80 euros')).toHaveCount(0)
    await looksRight(ada, 'permit')
    await ada.getByRole('button', { name: 'Let Hyundai read it' }).click()
    await expect(ada.getByRole('heading', { name: 'Hyundai can read this' })).toBeVisible()
    await looksRight(ada, 'permitted')
  })

  await test.step('Bo cannot prove a domain before the record is there, and then he can', async () => {
    await signUp(bo, instance, 'Bo', 'bo@hyundai.com')
    await bo.goto('/portal')
    await looksRight(bo, 'portal')
    await bo.getByLabel('Your company’s website').fill('gmail.com')
    await bo.getByRole('button', { name: 'Go on' }).click()
    await expect(bo.getByText(/gmail\.com is a mail provider/)).toBeVisible()

    await bo.getByLabel('Your company’s website').fill('www.hyundai.com')
    await bo.getByRole('button', { name: 'Go on' }).click()
    const record = await bo.getByLabel('Value').inputValue()
    await bo.getByRole('button', { name: /look now/ }).click()
    await expect(bo.getByText(/We found no TXT record/)).toBeVisible()
    await looksRight(bo, 'prove')

    instance.dns.setTxt('hyundai.com', [record])
    await bo.getByRole('button', { name: /look now/ }).click()
    await bo.waitForURL(/\/portal\/[0-9a-f-]{36}/)
  })

  await test.step('He finds that one issue, nothing else, and answers', async () => {
    await expect(bo.getByText('Interior lights stay on')).toBeVisible()
    await expect(bo.getByText('The radio forgets its stations')).toHaveCount(0)
    await looksRight(bo, 'inbox')
    await bo.getByRole('link', { name: 'Interior lights stay on' }).click()
    await bo.waitForURL(/\/issues\/[0-9a-f-]{36}/)
    await expect(bo.getByRole('heading', { name: 'Interior lights stay on' })).toBeVisible()
    await expect(bo.getByText('The dealer wants 80 euros')).toHaveCount(0)
    await expect(bo.getByText('I love the car.')).toHaveCount(0)
    await expect(bo.getByText('Ada')).toHaveCount(0)
    issueAddress.forBo = new URL(bo.url()).pathname

    await bo.getByLabel('Your answer').fill('Hold the dome switch for three seconds, then lock the car.')
    await bo.getByRole('button', { name: 'Send the answer' }).click()
    await expect(bo.getByText('Hold the dome switch').first()).toBeVisible()
    await looksRight(bo, 'inbox-issue')
  })

  await test.step('Ada reads the answer, and sees that Bo looked', async () => {
    await ada.goto('/today')
    await expect(ada.getByText(/Bo at Hyundai answered/)).toBeVisible()
    await looksRight(ada, 'today-story')
    await ada.goto(issueAddress.forAda)
    await expect(ada.getByText('Hold the dome switch').first()).toBeVisible()
    await looksRight(ada, 'issue-answered')
    await ada.goto('/who-can-see')
    await expect(ada.getByText('Bo of Hyundai read “Interior lights stay on”').first()).toBeVisible()
    await looksRight(ada, 'who-can-see')
  })

  await test.step('Zeta proves another company and sees nothing, whatever address she tries', async () => {
    await signUp(zeta, instance, 'Zeta', 'zeta@zeta.example')
    await zeta.goto('/portal/prove?domain=zeta.example')
    const record = await zeta.getByLabel('Value').inputValue()
    instance.dns.setTxt('zeta.example', [record])
    await zeta.getByRole('button', { name: /look now/ }).click()
    await zeta.waitForURL(/\/portal\/[0-9a-f-]{36}/)
    await expect(zeta.getByRole('heading', { name: 'Nobody let you read an issue yet' })).toBeVisible()
    await looksRight(zeta, 'inbox-empty')

    const own = new URL(zeta.url()).pathname
    for (const address of [issueAddress.forAda, issueAddress.forBo, `${own}/issues/${issueAddress.forBo.split('/').at(-1)}`]) {
      expect((await zeta.goto(address))!.status(), address).toBe(404)
      await expect(zeta.getByText('There is nothing here')).toBeVisible()
    }
  })

  await test.step('Ada takes the permission back: Bo’s next request finds nothing', async () => {
    await ada.goto(`${issueAddress.forAda}/permit`)
    await ada.getByRole('button', { name: /Take it back|Take back what Hyundai may read/ }).first().click()
    await expect(ada.getByText('Taken back. They find nothing any more.')).toBeVisible()

    // One line is left of it, without words.
    await bo.goto(issueAddress.forBo)
    await expect(bo.getByRole('heading', { name: 'No longer shared' })).toBeVisible()
    await expect(bo.getByText('Interior lights stay on')).toHaveCount(0)
    await looksRight(bo, 'inbox-gone')
    await bo.goto(issueAddress.forBo.replace(/\/issues\/.*/, ''))
    await expect(bo.getByText('Interior lights stay on')).toHaveCount(0)
  })

  await test.step('Ada recommends her camera with a link, and a friend opens it without an account', async () => {
    await ada.goto('/have/new')
    await ada.getByRole('main').getByLabel('What is it?').fill('Sony α6400')
    await ada.getByRole('main').getByLabel('Company').fill('Sony')
    await ada.getByLabel(/Serial number or price/).fill('899 EUR')
    await ada.getByRole('main').getByRole('button', { name: 'Save' }).click()
    await ada.getByRole('main').getByRole('link', { name: 'Write it' }).click()
    await looksRight(ada, 'recommend')
    await ada.getByLabel('In your own words').fill('Three years, two falls, and it still finds faces faster than I do.')
    await ada.getByRole('checkbox', { name: /I paid/ }).check()
    await ada.getByRole('button', { name: 'Save recommendation' }).click()
    await ada.getByLabel('For whom').fill('Jo')
    await ada.getByRole('button', { name: 'Make a link' }).click()
    const address = await ada.getByLabel('Address to send').inputValue()
    await looksRight(ada, 'recommendation')

    await friend.goto(address)
    await expect(friend.getByRole('heading', { name: 'Sony α6400' })).toBeVisible()
    await expect(friend.getByText('two falls')).toBeVisible()
    await expect(friend.getByText('I paid')).toBeVisible()
    await expect(friend.getByText('I got it from')).toHaveCount(0)
    await looksRight(friend, 'friend')

    await ada.goto('/who-can-see')
    await expect(ada.getByText('Jo, by link read “Sony α6400”').first()).toBeVisible()
    await ada.goto('/recommendations')
    await looksRight(ada, 'recommendations')
    await ada.getByRole('link', { name: 'Sony α6400' }).click()
    await ada.getByRole('button', { name: 'Take back the link for Jo' }).click()
    await expect(ada.getByText('The link is taken back.')).toBeVisible()

    const gone = await friend.goto(address)
    const unknown = await friend.request.get(`/s/${'x'.repeat(43)}`)
    expect([gone!.status(), unknown.status()]).toEqual([404, 404])
  })
})
