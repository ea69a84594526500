import { expect } from '@playwright/test'
import { aBrowser, keep, looksRight, signUp, test } from './support'

const WORKSPACE = /\/portal\/[0-9a-f]{8}-[0-9a-f-]{27}/
const DOMAIN = 'lamps-of-bo.com'

test('Bo proves a website by mail, and decides who speaks for it', async ({ browser, instance }) => {
  test.setTimeout(480_000)
  const [bo, lea, kim, ada] = await Promise.all([0, 1, 2, 3].map(() => aBrowser(browser, instance)))
  const main = bo!.getByRole('main')
  const people = main.getByRole('list', { name: 'People here' })
  const address = { workspace: '', team: '', entry: '' }

  await test.step('A mail provider is no company, and a whole address is more than asked for', async () => {
    await signUp(bo!, instance, 'Bo', 'bo.workspace@example.com')
    await bo!.goto('/portal/prove?domain=gmail.com')
    await expect(main.getByText('gmail.com is a mail provider, not a company.')).toBeVisible()
    await bo!.goto(`/portal/prove?domain=${DOMAIN}`)
    await main.getByLabel(`Your address at ${DOMAIN}`).fill('bo@elsewhere.com')
    await main.getByRole('button', { name: 'Mail me the link' }).click()
    await expect(main.getByText('Type only the part of your address before the @.')).toBeVisible()
    await looksRight(bo!, 'prove')
  })

  await test.step('The mailed link proves it for Bo, once', async () => {
    await main.getByLabel(`Your address at ${DOMAIN}`).fill('bo')
    await main.getByRole('button', { name: 'Mail me the link' }).click()
    await expect(main.getByText(`A mail is on its way to bo@${DOMAIN}.`, { exact: false })).toBeVisible()
    const link = await instance.mail.linkFor(`bo@${DOMAIN}`, /prove\/mail/)

    await signUp(lea!, instance, 'Lea', 'lea.workspace@example.com')
    await lea!.goto(link)
    await expect(lea!.getByText('This link belongs to another account.', { exact: false })).toBeVisible()
    await looksRight(lea!, 'proof-link-closed')

    await bo!.goto(link)
    await looksRight(bo!, 'proof-link')
    await main.getByRole('button', { name: `Speak for ${DOMAIN}` }).click()
    await bo!.waitForURL(WORKSPACE)
    address.workspace = new URL(bo!.url()).pathname
    address.team = `${address.workspace}/team`
    await bo!.goto(link)
    await expect(bo!.getByText('This link has been used already.')).toBeVisible()
  })

  await test.step('He invites Lea to read; the link is for her alone, and works once', async () => {
    await bo!.goto(address.team)
    await expect(bo!.getByRole('heading', { name: `You speak for ${DOMAIN} alone` })).toBeVisible()
    await main.getByLabel('Their e-mail address').fill('lea.workspace@example.com')
    await main.getByLabel('What they may do').selectOption('reader')
    await main.getByRole('button', { name: 'Send the invitation' }).click()
    await expect(main.getByText('The invitation is on its way.')).toBeVisible()
    const link = await instance.mail.linkFor('lea.workspace@example.com', /\/join\//)

    await bo!.goto(link)
    await expect(bo!.getByText('You are signed in with another address.', { exact: false })).toBeVisible()
    await lea!.goto('/portal')
    await expect(lea!.getByText(`${DOMAIN} invites you`)).toBeVisible()
    await lea!.goto(link)
    await looksRight(lea!, 'join')
    await lea!.getByRole('button', { name: `Join ${DOMAIN}` }).click()
    await lea!.waitForURL(WORKSPACE)
    await lea!.goto(link)
    await expect(lea!.getByText('This invitation has been used already.')).toBeVisible()
    await looksRight(lea!, 'join-closed')
  })

  await test.step('Lea reads what Ada permits, and cannot answer or invite', async () => {
    await signUp(ada!, instance, 'Ada', 'ada.workspace@example.com')
    const { id } = await keep(ada!, 'issues', { title: 'The lamp flickers', company: DOMAIN })
    await ada!.goto(`/issues/${id}/permit`)
    await ada!.getByRole('main').getByRole('button', { name: /^Let .* read it$/ }).click()
    await expect(ada!.getByRole('heading', { name: /can read this/ })).toBeVisible()
    await lea!.goto(address.workspace)
    await lea!.getByRole('link', { name: 'The lamp flickers' }).click()
    await expect(lea!.getByRole('heading', { name: 'The lamp flickers' })).toBeVisible()
    address.entry = new URL(lea!.url()).pathname
    await expect(lea!.getByRole('button', { name: /^Send/ })).toHaveCount(0)
    await lea!.goto(address.team)
    await expect(lea!.getByText('Only an owner may invite.')).toBeVisible()
    await expect(lea!.getByRole('link', { name: /^Remove/ })).toHaveCount(0)
  })

  await test.step('The last owner stays while others are there', async () => {
    await bo!.goto(address.team)
    await expect(main.getByText('You are the last owner, and colleagues are here.', { exact: false })).toBeVisible()
    await main.getByRole('link', { name: 'Change what Lea may do' }).click()
    await main.getByLabel('What Lea may do', { exact: true }).selectOption('agent')
    await main.getByRole('button', { name: 'Save' }).click()
    await expect(people.getByRole('listitem').filter({ hasText: 'Lea' }).getByText('Agent', { exact: true })).toBeVisible()
    await looksRight(bo!, 'team')
  })

  await test.step('Kim proves it, too: nothing shows, and the owner is asked', async () => {
    await signUp(kim!, instance, 'Kim', 'kim.workspace@example.com')
    await kim!.goto(`/portal/prove?domain=${DOMAIN}`)
    instance.dns.setTxt(DOMAIN, [await kim!.getByLabel('Value').inputValue()])
    await kim!.getByRole('button', { name: /look now/ }).click()
    await expect(kim!.getByText('its owners were asked to let you in', { exact: false })).toBeVisible()
    await looksRight(kim!, 'portal-asked')
    expect((await kim!.goto(address.workspace))!.status()).toBe(404)

    await bo!.goto(address.team)
    await expect(main.getByText(`Kim proved ${DOMAIN}, too.`)).toBeVisible()
    await looksRight(bo!, 'team-claim')
    await main.getByRole('button', { name: 'Refuse' }).click()
    await expect(main.getByText('Decided. They were told by mail.')).toBeVisible()
    await expect(main.getByRole('list', { name: 'Asked to be let in' }).getByText('Refused')).toBeVisible()
    await kim!.goto('/portal')
    await expect(kim!.getByText('Its owners refused to let you in', { exact: false })).toBeVisible()
  })

  await test.step('Lea is removed while she reads: her next click finds nothing', async () => {
    await lea!.goto(address.entry)
    await bo!.goto(address.team)
    await main.getByRole('link', { name: 'Remove Lea' }).click()
    await main.getByRole('button', { name: 'Remove Lea' }).click()
    await expect(main.getByText('Removed. They find nothing here any more.')).toBeVisible()
    expect((await lea!.reload())!.status()).toBe(404)
  })

  await test.step('One customer is no number', async () => {
    await bo!.getByRole('link', { name: 'Insight' }).first().click()
    await expect(main.getByText('Once five people let you read something', { exact: false })).toBeVisible()
    await looksRight(bo!, 'insight-empty')
  })

  await test.step('Alone again, he leaves', async () => {
    await bo!.goto(address.team)
    await main.getByRole('link', { name: 'Leave' }).click()
    await main.getByRole('button', { name: `Leave ${DOMAIN}` }).click()
    await bo!.waitForURL(/\/portal$/)
    expect((await bo!.goto(address.workspace))!.status()).toBe(404)
  })
})
