import { expect, type Page } from '@playwright/test'
import { aBrowser, looksRight, signUp, test } from './support'

test('Everything between Ada and one company stands on one page, and two companies that are one become one', async ({ browser, instance }) => {
  test.setTimeout(600_000)
  const ada = await aBrowser(browser, instance)
  const main = ada.getByRole('main')
  const part = (name: string) => main.getByRole('region', { name, exact: true })
  let canon = ''

  /** What needs no look at a page: through the API, as her own program would. */
  async function keep<T = { id: string }>(path: string, data: object): Promise<T> {
    const answer = await ada.request.post(`/api/v1/${path}`, { data, headers: { origin: instance.url } })
    expect(answer.status(), `${path}: ${await answer.text()}`).toBe(200)
    return ((await answer.json()) as { data: T }).data
  }

  await test.step('Ada adds a company with one word', async () => {
    await signUp(ada, instance, 'Ada', 'ada.company@example.com')
    await ada.goto('/companies/new')
    await main.getByLabel('Company', { exact: true }).fill('Canon')
    await looksRight(ada, 'company-new')
    await main.getByRole('button', { name: 'Save' }).click()
    await expect(ada.getByRole('heading', { name: 'Canon', level: 1 })).toBeVisible()
    canon = new URL(ada.url()).pathname
  })

  await test.step('Each way to reach them has the verb that uses it', async () => {
    const ways = [
      ['+49 2151 345-0', 'Repairs', 'Call +49 2151 345-0', 'tel:+4921513450'],
      ['service@canon.example', '', 'Write service@canon.example', 'mailto:service@canon.example'],
      ['https://canon.example/support', '', 'Open https://canon.example/support', 'https://canon.example/support'],
      ['Europark Fichtenhain A10, 47807 Krefeld', '', 'Go to Europark Fichtenhain A10, 47807 Krefeld', 'geo:0,0?q=Europark%20Fichtenhain%20A10%2C%2047807%20Krefeld'],
    ] as const
    const reach = part('Reach them')
    await reach.getByText('Add a number, address or page').click()
    for (const [value, label, verb, href] of ways) {
      await reach.getByLabel('Number, address or page').last().fill(value)
      await reach.getByLabel('What it is for').last().fill(label)
      await reach.getByRole('button', { name: 'Save' }).last().click()
      await expect(reach.getByRole('link', { name: verb })).toHaveAttribute('href', href)
    }
  })

  await test.step('She says that birthday cards are not welcome', async () => {
    const wishes = part('What they may send me')
    await wishes.getByText('Say what is welcome, or not').click()
    await wishes.getByText('No, thanks').click()
    await wishes.getByLabel('By which way').selectOption('Letter')
    await wishes.getByLabel('About what').fill('birthday cards')
    await wishes.getByRole('button', { name: 'Save' }).click()
    await expect(wishes.getByText('No letters about birthday cards')).toBeVisible()
  })

  await test.step('She notes what she knows, and a link that wants to run something is only words', async () => {
    await main.getByRole('link', { name: 'Edit', exact: true }).click()
    await main.getByLabel('Customer number').fill('C-778')
    await main.getByLabel('Customer since').fill('2017-04-02')
    await main.getByText('Avoid', { exact: true }).click()
    await main.getByLabel('Tags').fill('camera family')
    await main.getByLabel('Notes').fill('Ask for **Kim**. [Press here](javascript:alert(document.cookie)) <img src=x onerror=alert(1)> [Hours](https://canon.example/hours)')
    await looksRight(ada, 'company-edit')
    await main.getByRole('button', { name: 'Save' }).click()

    await ada.waitForURL(canon)
    await expect(main.getByText('Customer since 2017 · no. C-778')).toBeVisible()
    await expect(main.getByText('Avoid', { exact: true })).toBeVisible()
    await expect(main.getByText('#family')).toBeVisible()
    const notes = part('Notes')
    await expect(notes.locator('strong')).toHaveText('Kim')
    await expect(notes.getByText('Press here')).toBeVisible()
    await expect(notes.getByRole('link', { name: 'Press here' })).toHaveCount(0)
    await expect(notes.getByRole('img')).toHaveCount(0)
    await expect(notes.getByRole('link', { name: 'Hours' })).toHaveAttribute('href', 'https://canon.example/hours')
  })

  await test.step('She logs a call in a line and a tap, and a mail that nobody wanted', async () => {
    const log = part('Log a call, mail or visit')
    await log.getByLabel('What was said').fill('The repair takes two weeks.')
    await log.getByRole('button', { name: 'Call' }).click()
    await expect(main.getByText('Logged.')).toBeVisible()

    await log.getByLabel('What was said').fill('A third newsletter this week.')
    await log.getByText('They reached me').click()
    await log.getByText('When, how long, with whom').click()
    await log.getByLabel('I did not want this').check()
    await log.getByRole('button', { name: 'Mail' }).click()
    const story = part('Timeline')
    await expect(story.getByText('Called Canon')).toBeVisible()
    await expect(story.getByText('Mail from Canon')).toBeVisible()
    await expect(story.getByText('A third newsletter this week.')).toBeVisible()
  })

  await test.step('She changes her mind twice, and what she thought before is kept', async () => {
    const opinion = part('What I think')
    const think = async (verdict: string, sentence: string, stars: string) => {
      await opinion.getByRole('group', { name: 'Would you recommend it?' }).getByText(verdict).click()
      await opinion.getByLabel('In one sentence').fill(sentence)
      if (stars === '5 stars') await opinion.getByText('Give stars').click()
      await opinion.getByLabel('What the stars are for, 1').fill('Service')
      await opinion.getByLabel('How many stars, 1').selectOption(stars)
      await opinion.getByRole('button', { name: 'Save' }).click()
      await expect(opinion.getByRole('blockquote').filter({ hasText: sentence })).toBeVisible()
      await ada.goto(canon)
    }
    await think('I recommend it', 'Great cameras, kind people.', '5 stars')
    await opinion.getByText('Change my mind').click()
    await think('Not for me', 'Two weeks for a lens cap.', '1 star')
    await opinion.getByText('Change my mind').click()
    await think('I recommend it', 'They made good for it.', '4 stars')

    await opinion.getByText('What I thought before, 2 times').click()
    const before = opinion.getByRole('list').last()
    await expect(before.getByText('Two weeks for a lens cap.')).toBeVisible()
    await expect(before.getByText('Great cameras, kind people.')).toBeVisible()
    await expect(opinion.getByRole('img', { name: '4 of 5 stars' })).toBeVisible()
    await expect(before.getByRole('img', { name: '1 of 5 stars' })).toBeVisible()
  })

  await test.step('Three years of buying and three answers are enough to draw', async () => {
    await expect(main.getByRole('img', { name: /^What I paid, year by year/ })).toHaveCount(0)
    await expect(main.getByRole('img', { name: /^Their last answers/ })).toHaveCount(0)
    for (const [name, serialOrPrice, year] of [['EOS R6', '1899 EUR', 2024], ['RF 50 mm lens', '219 EUR', 2025], ['Pixma printer', '129.90 EUR', 2026]] as const)
      await keep('products', { name, company: 'Canon', serialOrPrice, boughtOn: `${year}-03-04` })
    for (const [title, asked, answered] of [
      ['The lens cap broke', '2026-09-01T09:00:00Z', '2026-09-03T09:00:00Z'],
      ['The printer streaks', '2026-09-10T09:00:00Z', '2026-09-10T15:00:00Z'],
      ['Wrong invoice', '2026-10-01T09:00:00Z', '2026-10-09T09:00:00Z'],
    ] as const) {
      const { id: issueId } = await keep('issues', { title, company: 'Canon', ...(title === 'Wrong invoice' && { atStake: '40', recovered: '15', currency: 'EUR' }) })
      await keep('interactions', { issueId, channel: 'mail', direction: 'out', at: asked, said: 'Please help.' })
      await keep('interactions', { issueId, channel: 'mail', direction: 'in', at: answered, who: 'Kim', said: 'We will.' })
      if (title === 'The lens cap broke') await keep(`issues/${issueId}/resolve`, {})
    }
    // They earned a kinder word.
    await ada.goto(`${canon}/edit`)
    await main.getByText('Active', { exact: true }).click()
    await main.getByLabel('Notes').fill('Ask for **Kim**, mornings.\n\n- [Opening hours](https://canon.example/hours)')
    await main.getByRole('button', { name: 'Save' }).click()
    await ada.waitForURL(canon)
    await expect(main.getByText('Avoid', { exact: true })).toHaveCount(0)
    await expect(part('Money').getByRole('img', { name: /^What I paid, year by year: 2024 .*2026 / })).toBeVisible()
    await expect(part('Money').getByText('Still owed to me')).toBeVisible()
    await expect(part('How fast they answer').getByRole('img', { name: /The lens cap broke.*Wrong invoice/ })).toBeVisible()
    await looksRight(ada, 'company')
  })

  await test.step('The timeline has all of it', async () => {
    await part('Timeline').getByRole('link', { name: 'Show earlier' }).click()
    await expect(ada.getByRole('heading', { name: 'Everything with Canon' })).toBeVisible()
    await ada.getByRole('link', { name: 'Back to the newest' }).click()
    await expect(main.getByText('Bought Pixma printer')).toBeVisible()
    await looksRight(ada, 'company-timeline')
  })

  await test.step('The scorecard compares the companies, by the column she presses', async () => {
    const { id: issueId } = await keep('issues', { title: 'A charge nobody knows', company: 'Nordbahn' })
    await keep('interactions', { issueId, channel: 'call', direction: 'out', at: '2026-08-01T09:00:00Z' })
    await keep('interactions', { issueId, channel: 'call', direction: 'in', at: '2026-08-01T09:30:00Z' })
    await ada.goto('/companies')
    await main.getByRole('link', { name: 'Scorecard' }).click()
    await main.getByRole('columnheader', { name: 'Time to reply' }).getByRole('link').click()
    const companies = main.getByRole('table', { name: 'Companies, by what I wrote down about them' }).getByRole('rowheader')
    await expect(main.getByRole('columnheader', { name: 'Time to reply' })).toHaveAttribute('aria-sort', 'descending')
    await expect(companies).toHaveText(['Canon', 'Nordbahn'])
    await expect(main.getByRole('img', { name: /^How long they usually take to answer me: Canon .*Nordbahn / })).toBeVisible()
    await main.getByRole('columnheader', { name: 'Time to reply' }).getByRole('link').click()
    await expect(companies).toHaveText(['Nordbahn', 'Canon'])
    await looksRight(ada, 'scorecard')
  })

  await test.step('Two tabs: the second is told, sees both, and saves again', async () => {
    const other = await ada.context().newPage()
    await Promise.all([ada.goto(`${canon}/edit`), other.goto(`${canon}/edit`)])
    await main.getByLabel('Customer number').fill('C-100')
    await main.getByRole('button', { name: 'Save' }).click()
    await ada.waitForURL(canon)

    const form = other.getByRole('main')
    await form.getByLabel('Customer number').fill('C-200')
    await form.getByRole('button', { name: 'Save' }).click()
    await expect(form.getByText('Saved meanwhile:').first()).toBeVisible()
    await expect(form.getByText('C-100')).toBeVisible()
    await expect(form.getByLabel('Customer number')).toHaveValue('C-200')
    await looksRight(other, 'company-two-tabs')
    await form.getByRole('button', { name: 'Save' }).click()
    await other.waitForURL(canon)
    await expect(form.getByText('no. C-200')).toBeVisible()
    await other.close()
  })

  await test.step('A second company turns out to be the same: she sees what will happen, and nothing is lost', async () => {
    await keep('products', { name: 'Scanner', company: 'Canon Germany' })
    await keep('issues', { title: 'The scanner hums', company: 'Canon Germany' })
    await ada.goto(canon)
    await main.getByRole('link', { name: 'Merge with another company…' }).click()
    await looksRight(ada, 'merge-choose')
    await rowOf(ada, 'Canon Germany').getByRole('link', { name: 'Merge with this one' }).click()

    await expect(ada.getByRole('heading', { name: 'Canon and Canon Germany become one' })).toBeVisible()
    await expect(part('What is put together').getByText('3 + 1').first()).toBeVisible()
    await expect(main.getByText('This cannot be undone')).toBeVisible()
    await looksRight(ada, 'merge-companies')
    await main.getByText('Canon', { exact: true }).click()
    await main.getByRole('button', { name: 'Merge them' }).click()

    await expect(main.getByText('They are one now.')).toBeVisible()
    await expect(ada.getByRole('heading', { name: 'Canon', level: 1 })).toBeVisible()
    await expect(main.getByRole('link', { name: 'The scanner hums', exact: true })).toBeVisible()
    await expect(main.getByRole('link', { name: 'Scanner', exact: true })).toBeVisible()
    await expect(main.getByText('No letters about birthday cards')).toBeVisible()
    await expect(main.getByText('They made good for it.').first()).toBeVisible()
    await ada.goto('/companies')
    await expect(main.getByRole('link', { name: 'Canon Germany' })).toHaveCount(0)
  })
})

const rowOf = (page: Page, name: string) => page.getByRole('main').getByRole('listitem').filter({ hasText: name })
