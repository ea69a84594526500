import { expect } from '@playwright/test'
import { aPhoto } from '../support/files'
import { aBrowser, aPhone, keep, looksRight, signUp, test } from './support'

const UUID = /[0-9a-f]{8}-[0-9a-f-]{27}/

test('Ada shows Bosch one face of hers and what it needs, changes it, and lets it read all about one thing', async ({ browser, instance }) => {
  test.setTimeout(480_000)
  const [ada, bo] = [await aPhone(browser, instance), await aBrowser(browser, instance)]
  const main = ada.getByRole('main')
  const address = { issue: '', washer: '', forBo: '' }

  await test.step('Ada has a washing machine that leaks, and had a word with the shop about it', async () => {
    await signUp(ada, instance, 'Ada Kern', 'ada.faces@example.com')
    const washer = await keep(ada, 'products', { name: 'WAN28K', company: 'bosch.com', serialNumbers: ['FD-9911'] })
    await keep(ada, 'issues', { title: 'Door was stuck', company: 'bosch.com' })
    const issue = await keep(ada, 'issues', { title: 'Water under the machine', company: 'bosch.com', details: 'After every third wash.', productId: washer.id })
    await keep(ada, 'interactions', { issueId: issue.id, channel: 'call', who: 'Mr Braun', said: 'A technician costs 90 euros.' })
    Object.assign(address, { issue: `/issues/${issue.id}`, washer: `/have/${washer.id}` })
  })

  await test.step('She makes a face with a picture and an address', async () => {
    await ada.goto('/settings')
    await main.getByRole('link', { name: 'Your faces' }).click()
    await expect(ada.getByRole('heading', { name: 'Nobody sees a face of you yet' })).toBeVisible()
    await main.getByLabel('Name').fill('Ada of the third floor')
    await main.getByLabel('E-mail').fill('third.floor@example.com')
    await main.getByRole('button', { name: 'Add it' }).click()
    await expect(ada.getByRole('heading', { name: 'Ada of the third floor' })).toBeVisible()

    await main.getByLabel('Choose a photo').setInputFiles({ name: 'me.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no photo') })
    await main.getByRole('button', { name: 'Use this photo' }).click()
    await expect(main.getByText('This is no photo.')).toBeVisible()
    await main.getByLabel('Choose a photo').setInputFiles({ name: 'me.jpg', mimeType: 'image/jpeg', buffer: await aPhoto('jpeg', 640, 480) })
    await main.getByRole('button', { name: 'Use this photo' }).click()
    await expect(main.getByText('This is your picture now.')).toBeVisible()
    await looksRight(ada, 'face')
  })

  await test.step('She chooses what Bosch may read, and sees the very page they will see', async () => {
    await ada.goto(`${address.issue}/permit`)
    await expect(main.getByText('From a customer')).toBeVisible()
    await main.getByRole('checkbox', { name: 'The product' }).check()
    await expect(main.getByText('FD-9911', { exact: true })).toBeVisible()
    await main.getByText('Ada of the third floor').click()
    await expect(main.getByText('From Ada of the third floor')).toBeVisible()
    await expect(main.getByText('third.floor@example.com')).toHaveCount(0)

    await main.getByText('They may answer here and may not contact you elsewhere').click()
    await main.getByRole('checkbox', { name: /earlier issue/ }).check()
    await expect(main.getByText('Door was stuck')).toBeVisible()
    await main.getByRole('checkbox', { name: /What was said elsewhere/ }).check()
    await expect(main.getByText('A technician costs 90 euros.')).toBeVisible()
    await main.getByText('They may contact me', { exact: true }).click()
    await expect(main.getByText('third.floor@example.com')).toBeVisible()
    await looksRight(ada, 'permit-all')
    await main.getByRole('button', { name: 'Let Bosch read it' }).click()
    await expect(ada.getByRole('heading', { name: 'Bosch can read this' })).toBeVisible()
    await looksRight(ada, 'permit-given')
  })

  await test.step('Bo of Bosch reads just that, with the picture', async () => {
    await signUp(bo, instance, 'Bo', 'bo.faces@bosch.com')
    await bo.goto('/portal/prove?domain=bosch.com')
    instance.dns.setTxt('bosch.com', [await bo.getByLabel('Value').inputValue()])
    await bo.getByRole('button', { name: /look now/ }).click()
    await bo.waitForURL(new RegExp(`/portal/${UUID.source}`))
    await bo.getByRole('link', { name: 'Water under the machine' }).click()
    for (const words of ['From Ada of the third floor', 'Door was stuck', 'A technician costs 90 euros.', 'third.floor@example.com', 'FD-9911']) {
      await expect(bo.getByRole('main').getByText(words).first()).toBeVisible()
    }
    const picture = bo.getByRole('main').locator('img[src$="/face"]')
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(192)
    await expect(bo.getByText('Ada Kern')).toHaveCount(0)
    address.forBo = bo.url()
    await looksRight(bo, 'inbox-all')
  })

  await test.step('The face cannot go while Bosch sees it', async () => {
    await ada.goto('/settings/faces')
    await expect(main.getByText('Seen by Bosch')).toBeVisible()
    await looksRight(ada, 'faces')
    await main.getByRole('link', { name: 'Ada of the third floor' }).click()
    await expect(main.getByText('Bosch can see this face.')).toBeVisible()
    await expect(main.getByRole('button', { name: 'Remove this face' })).toHaveCount(0)
  })

  await test.step('She changes what they may read: on their next look it is so', async () => {
    await ada.goto(`${address.issue}/permit`)
    await main.getByRole('link', { name: 'Change it' }).click()
    await expect(ada.getByRole('heading', { name: 'Change what Bosch may read?' })).toBeVisible()
    await main.getByRole('checkbox', { name: 'The product' }).uncheck()
    await main.getByText('A customer, no name').click()
    await expect(main.getByText('Choose a face with an e-mail address')).toBeAttached()
    await main.getByText(/They may answer here and may contact/).click()
    await main.getByText('They may not contact me').click()
    await expect(main.getByText('From a customer')).toBeVisible()
    await looksRight(ada, 'permit-change')
    await main.getByRole('button', { name: 'Change what Bosch may read' }).click()
    await expect(main.getByText('Bosch can read it as it stands here now.')).toBeVisible()

    await bo.goto(address.forBo)
    await expect(bo.getByRole('main').getByText('From a customer')).toBeVisible()
    await expect(bo.getByText('FD-9911')).toHaveCount(0)
    await expect(bo.getByText('third.floor@example.com')).toHaveCount(0)
  })

  await test.step('She lets them read all about the machine, new issues too, and takes it back', async () => {
    await main.getByRole('button', { name: /Take it back|Take back what Bosch may read/ }).first().click()
    await expect(ada.getByText('Taken back. They find nothing any more.')).toBeVisible()
    await ada.goto(address.washer)
    await main.getByRole('link', { name: 'Let them read all' }).click()
    await expect(main.getByText('It covers one open issue now')).toBeVisible()
    await expect(main.getByText('Water under the machine')).toBeVisible()
    await looksRight(ada, 'permit-standing')
    await main.getByRole('button', { name: 'Let Bosch read them all' }).click()
    await expect(main.getByText('Bosch can read one issue now')).toBeVisible()
    await keep(ada, 'issues', { title: 'It hums at night', company: 'bosch.com', productId: address.washer.replace('/have/', '') })
    await bo.goto(address.forBo.replace(/\/issues\/.*/, ''))
    await expect(bo.getByRole('link', { name: 'It hums at night' })).toBeVisible()

    await ada.goto(`${address.washer}/permit`)
    await looksRight(ada, 'permit-standing-given')
    await main.getByRole('button', { name: 'Take it back, with all 2 issues' }).click()
    await expect(main.getByText('Taken back, with the 2 issues that came of it.')).toBeVisible()
    await bo.reload()
    await expect(bo.getByText('It hums at night')).toHaveCount(0)
  })
})
