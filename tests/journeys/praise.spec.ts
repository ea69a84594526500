import { expect } from '@playwright/test'
import { aBrowser, aPhone, keep, looksRight, signUp, test } from './support'

test('Ada lets a company know that she recommends it, and takes that back', async ({ browser, instance }) => {
  test.setTimeout(300_000)
  const [ada, bo] = [await aPhone(browser, instance), await aBrowser(browser, instance)]
  const main = ada.getByRole('main')
  const address = { recommendation: '', entry: '' }

  await test.step('She recommends a kettle; the company does not know', async () => {
    await signUp(ada, instance, 'Ada Kern', 'ada.praise@example.com')
    const product = await keep(ada, 'products', { name: 'Kettle', company: 'praised-kettles.com' })
    const { id } = await keep(ada, 'recommendations', { productId: product.id, title: 'Kettle', sentence: 'Boils before I have found a cup.' })
    address.recommendation = `/recommendations/${id}`
    await ada.goto(address.recommendation)
    await expect(main.getByText('Praised-kettles does not know that you recommend it.')).toBeVisible()
    await main.getByRole('link', { name: 'Tell Praised-kettles' }).click()
    await expect(main.getByLabel('In your own words')).toHaveValue('Boils before I have found a cup.')
    await looksRight(ada, 'pass-on')
  })

  await test.step('Without a line it is not kept, and her words stay', async () => {
    await main.getByLabel('In your own words').fill('Thank you for the long cable.')
    await main.getByLabel('In a line').fill(' ')
    await main.getByRole('button', { name: 'Keep it and choose who may read' }).click()
    await expect(main.getByText('Say in a line what you praise.')).toBeVisible()
    await expect(main.getByLabel('In your own words')).toHaveValue('Thank you for the long cable.')
    await main.getByLabel('In a line').fill('I recommend your kettle')
    await main.getByRole('button', { name: 'Keep it and choose who may read' }).click()
  })

  await test.step('She sees what they will see, and lets them', async () => {
    await expect(ada.getByRole('heading', { name: 'Let Praised-kettles read this?' })).toBeVisible()
    await expect(main.getByText('Thank you for the long cable.')).toBeVisible()
    await looksRight(ada, 'permit-praise')
    await main.getByRole('button', { name: 'Let Praised-kettles read it' }).click()
    await expect(ada.getByRole('heading', { name: 'Praised-kettles can read this' })).toBeVisible()
    await ada.goto(address.recommendation)
    await expect(main.getByRole('link', { name: 'I recommend your kettle' })).toBeVisible()
    await looksRight(ada, 'recommendation-praised')
  })

  await test.step('Bo of the company finds the praise, and nothing of what she says to friends', async () => {
    await signUp(bo, instance, 'Bo', 'bo.praise@example.com')
    await bo.goto('/portal/prove?domain=praised-kettles.com')
    instance.dns.setTxt('praised-kettles.com', [await bo.getByLabel('Value').inputValue()])
    await bo.getByRole('button', { name: /look now/ }).click()
    await bo.getByRole('link', { name: 'I recommend your kettle' }).click()
    await expect(bo.getByRole('main').getByText('Thank you for the long cable.')).toBeVisible()
    await expect(bo.getByRole('main').getByText('Praise').first()).toBeVisible()
    await expect(bo.getByText('found a cup')).toHaveCount(0)
    address.entry = bo.url()
    await looksRight(bo, 'inbox-praise')
  })

  await test.step('She takes it back where she gave it, and Bo finds nothing', async () => {
    await main.getByRole('link', { name: /Praised-kettles ·/ }).click()
    await main.getByRole('button', { name: /Take it back|Take back what/ }).first().click()
    await expect(main.getByText('Taken back. They find nothing any more.')).toBeVisible()
    await bo.goto(address.entry)
    await expect(bo.getByRole('heading', { name: 'No longer shared' })).toBeVisible()
    await expect(bo.getByText(/your kettle|long cable/)).toHaveCount(0)
  })
})
