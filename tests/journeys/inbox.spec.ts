import { expect, type Page } from '@playwright/test'
import { aBrowser, keep, looksRight, pressUntilFocused, signUp, test } from './support'

const DOMAIN = 'kettles-of-kim.com'

test('Kim and Pat work through what Ada permitted, and keep no copy of it', async ({ browser, instance }) => {
  test.setTimeout(480_000)
  const [kim, pat, ada] = (await Promise.all([0, 1, 2].map(() => aBrowser(browser, instance)))) as [Page, Page, Page]
  const place = { inbox: '', issue: '', entry: '' }
  for (const [page, name] of [[ada, 'Ada'], [kim, 'Kim'], [pat, 'Pat']] as const) await signUp(page, instance, name, `${name.toLowerCase()}.inbox@example.com`)

  await test.step('Kim proves the company and lets Pat in; Ada lets them read one issue', async () => {
    await kim.goto(`/portal/prove?domain=${DOMAIN}`)
    instance.dns.setTxt(DOMAIN, [await kim.getByLabel('Value').inputValue()])
    const { companyId } = await keep<{ companyId: string }>(kim, 'portal/prove', { domain: DOMAIN })
    place.inbox = `/portal/${companyId}`
    await keep(kim, `portal/${companyId}/invitations`, { email: 'pat.inbox@example.com', role: 'agent' })
    await pat.goto(await instance.mail.linkFor('pat.inbox@example.com', /\/join\//))
    await pat.getByRole('button', { name: /^Join/ }).click()
    await pat.waitForURL(new RegExp(place.inbox))

    await kim.goto(place.inbox)
    await expect(kim.getByRole('heading', { name: 'Nobody let you read an issue yet' })).toBeVisible()
    await looksRight(kim, 'inbox-empty')
    const { id } = await keep(ada, 'issues', { title: 'The kettle boils over', company: DOMAIN, details: 'Each time.', topics: ['lid'] })
    await keep(ada, 'issues', { title: 'The kettle is loud', company: DOMAIN })
    place.issue = `/issues/${id}`
    await keep(ada, `issues/${id}/permissions`, { until: 'solved' })
  })

  await test.step('It comes in while Kim looks; the keys lead through the queue', async () => {
    await expect(kim.getByText('Something new came in.')).toBeVisible({ timeout: 30_000 })
    await kim.getByRole('button', { name: 'Show it' }).click()
    await expect(kim.getByRole('link', { name: 'The kettle boils over' })).toBeVisible()
    await expect(kim.getByText('The kettle is loud')).toHaveCount(0)
    await looksRight(kim, 'inbox-list')
    await kim.goto(`${place.inbox}?topic=lid`)
    await expect(kim.getByRole('link', { name: 'The kettle boils over' })).toBeVisible()
    await kim.goto(`${place.inbox}?topic=handle`)
    await expect(kim.getByText('Nothing fits this filter.')).toBeVisible()

    await kim.goto(place.inbox)
    await expect(kim.getByRole('link', { name: 'The kettle boils over' })).toBeVisible()
    await pressUntilFocused(kim, 'j', kim.getByRole('link', { name: 'The kettle boils over' }))
    await kim.keyboard.press('Enter')
    await kim.waitForURL(/\/issues\//)
    place.entry = new URL(kim.url()).pathname
  })

  await test.step('They share the work, and tell Ada that they are on it', async () => {
    await kim.getByRole('button', { name: 'Tell them: we are on it' }).click()
    await expect(kim.getByText('Told that you are on it').first()).toBeVisible()
    await pat.goto(place.entry)
    await pat.getByLabel('Who takes care').selectOption({ label: 'Pat (me)' })
    await pat.getByRole('button', { name: 'Assign' }).click()
    await expect(pat.getByText('It is assigned.')).toBeVisible()
    await kim.goto(`${place.inbox}?assignee=nobody`)
    await expect(kim.getByRole('link', { name: 'The kettle boils over' })).toHaveCount(0)
    await kim.goto(place.entry)
    await expect(kim.getByLabel('Who takes care').locator('option:checked')).toHaveText('Pat')
    await ada.goto(place.issue)
    await expect(ada.getByText('We are on it').first()).toBeVisible()
  })

  await test.step('They accept her terms, and she sees that', async () => {
    await kim.getByRole('button', { name: 'Accept the terms' }).click()
    await expect(kim.getByText('Kim accepted “SD-BASE”.')).toBeVisible()
    await looksRight(kim, 'inbox-entry')
    await ada.goto(`${place.issue}/permit?company=${DOMAIN}`)
    await expect(ada.getByText('Kim accepted “SD-BASE”.')).toBeVisible()
    await looksRight(ada, 'permit-given')
  })

  await test.step('Kim asks for one more thing; Ada lets them see it', async () => {
    await kim.getByText('Ask to see more…').click()
    await kim.getByLabel('earlier issues with you').check()
    await kim.getByLabel('What for?').fill('To see whether it is the same lid.')
    await kim.getByRole('button', { name: 'Ask them' }).click()
    await expect(kim.getByText('You asked to see more. The person has not answered yet.')).toBeVisible()
    await ada.goto(place.issue)
    await expect(ada.getByText('To see whether it is the same lid.')).toBeVisible()
    await looksRight(ada, 'issue-asked')
    await ada.getByRole('button', { name: 'Let them see it' }).click()
    await expect(ada.getByText('You let them see it')).toBeVisible()
    await kim.goto(place.entry)
    await expect(kim.getByText('They let you see it')).toBeVisible()
  })

  await test.step('A template helps Kim to answer; the answer is signed with her name', async () => {
    await kim.goto(`${place.inbox}/templates`)
    await kim.getByRole('main').getByLabel('Title').fill('Lid')
    await kim.getByRole('main').getByLabel('The answer').fill('Turn the lid until it clicks.')
    await kim.getByRole('main').getByRole('button', { name: 'Save' }).click()
    await expect(kim.getByRole('main').getByText('Lid', { exact: true }).first()).toBeVisible()
    await looksRight(kim, 'templates')
    await kim.goto(place.entry)
    await kim.getByRole('link', { name: 'Lid' }).click()
    await expect(kim.getByLabel('Your answer')).toHaveValue('Turn the lid until it clicks.')
    await kim.getByRole('button', { name: 'Send the answer' }).click()
    await expect(kim.getByText('Your answer is in their thread.')).toBeVisible()
    await ada.goto(place.issue)
    await expect(ada.getByText('Turn the lid until it clicks.').first()).toBeVisible()
  })

  await test.step('Ada takes it back while Pat types: his words stay with him and go nowhere, and one line is left', async () => {
    await pat.goto(place.entry)
    await pat.getByLabel('Your answer').fill('I just thought of something else.')
    await ada.goto(`${place.issue}/permit?company=${DOMAIN}`)
    await ada.getByRole('button', { name: /Take (it|back)/ }).first().click()
    await expect(ada.getByText('Taken back. They find nothing any more.')).toBeVisible()
    await pat.getByRole('button', { name: 'Send the answer' }).click()
    await expect(pat.getByText('Nothing was delivered', { exact: false })).toBeVisible()
    await expect(pat.getByText('I just thought of something else.').or(pat.locator('textarea')).first()).toBeVisible()
    await ada.goto(place.issue)
    await expect(ada.getByText('I just thought of something else.')).toHaveCount(0)

    await kim.goto(place.inbox)
    await expect(kim.getByText('No longer shared').first()).toBeVisible()
    await expect(kim.getByText('The kettle boils over')).toHaveCount(0)
    await looksRight(kim, 'inbox-withdrawn')
    await kim.getByRole('button', { name: 'Put away' }).first().click()
    await expect(kim.getByText('The line is out of your list.')).toBeVisible()
  })
})
