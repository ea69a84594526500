import { expect, type Page } from '@playwright/test'
import type { Instance } from '../support/instance'
import { PASSWORD, signUp, test } from './support'

test.use({ javaScriptEnabled: false })

test('Everything a person writes works before JavaScript, and nothing typed is lost', async ({ page, instance }) => {
  await test.step('What is no address is refused next to its field', async () => {
    await page.goto('/sign-up')
    await page.getByLabel('Your name').fill('Nora')
    await page.getByLabel('E-mail').fill('nora@example')
    // The first account of an instance chooses its password here; later ones after the mail.
    if (await page.getByLabel('Password').isVisible()) await page.getByLabel('Password').fill(PASSWORD)
    await page.getByRole('button', { name: 'Create my account' }).click()
    await expect(page.getByText('This does not look like an e-mail address.')).toBeVisible()
    await expect(page.getByLabel('Your name')).toHaveValue('Nora')
    await expect(page.getByLabel('E-mail')).toHaveValue('nora@example')
    await signUp(page, instance, 'Nora', 'nora@example.com')
  })

  await test.step('A thing with a price that is none is refused, and what was typed stays', async () => {
    await page.goto('/have/new')
    const form = page.getByRole('main')
    await form.getByLabel('What is it?').fill('Kettle')
    await form.getByLabel('Company').fill('Philips')
    await form.getByText('Bought: price, when, where, warranty').click()
    await form.getByLabel('Price', { exact: true }).fill('12.345,678')
    await form.getByRole('button', { name: 'Save' }).click()
    await expect(form.getByText('Give an amount such as 84 or 84.50.')).toBeVisible()
    await expect(form.getByLabel('What is it?')).toHaveValue('Kettle')
    await expect(form.getByLabel('Price', { exact: true })).toHaveValue('12.345,678')

    await form.getByLabel('Price', { exact: true }).fill('39,90')
    await form.getByLabel('Currency').selectOption('EUR')
    await form.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('heading', { name: 'Kettle' })).toBeVisible()
    await expect(form.getByText('€39.90')).toBeVisible()
  })

  await test.step('It is removed, and comes back', async () => {
    await page.getByRole('main').getByText('More', { exact: true }).click()
    await page.getByRole('main').getByRole('button', { name: 'Remove' }).click()
    await expect(page.getByRole('link', { name: 'Kettle' })).toHaveCount(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.goto('/have')
    await expect(page.getByRole('link', { name: 'Kettle' })).toBeVisible()
  })

  await test.step('The line on top shows what it understood before it keeps it', async () => {
    await page.getByLabel('What happened, or what do you want?').fill('?rentalcar Lisbon 12–19 May under 300')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'This becomes something you want' })).toBeVisible()
    await page.getByRole('main').getByRole('button', { name: 'Save' }).click()
    await page.goto('/want')
    await expect(page.getByText('Lisbon 12–19 May under 300')).toBeVisible()
  })

  await test.step('She forgets her password, and comes back in by mail', async () => {
    await page.goto('/settings')
    await page.getByLabel('Current password').fill('not this one at all')
    await page.getByLabel('New password').fill('another notebook of mine')
    await page.getByRole('button', { name: 'Change password' }).click()
    await expect(page.getByLabel('Current password')).toHaveAttribute('aria-invalid', 'true')

    await page.getByRole('button', { name: 'Sign out', exact: true }).first().click()
    const wrong = await signInWith(page, 'nora@example.com', 'not this one at all')
    expect(await signInWith(page, 'nobody@example.com', PASSWORD)).toBe(wrong)
    await resetPassword(page, instance, 'a third notebook, then')
    await expect(page).toHaveURL(/\/today/)
  })

  await test.step('She deletes her account, and is gone', async () => {
    await page.goto('/settings')
    await page.getByLabel('Your password, to be sure').fill('a third notebook, then')
    await page.getByRole('button', { name: 'Delete my account and everything in it' }).click()
    await expect(page.getByRole('heading', { name: 'Your account is gone' })).toBeVisible()
    expect(await signInWith(page, 'nora@example.com', 'a third notebook, then')).toContain('do not go together')
  })
})

test('An unknown link, an unknown page and somebody else’s page are the same calm page', async ({ page }) => {
  for (const address of [`/s/${'x'.repeat(43)}`, '/nowhere']) {
    expect((await page.goto(address))!.status()).toBe(404)
    await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible()
  }
})

async function signInWith(page: Page, email: string, password: string): Promise<string> {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  return page.getByRole('alert').first().innerText()
}

async function resetPassword(page: Page, instance: Instance, password: string) {
  await page.goto('/forgot')
  await page.getByLabel('E-mail').fill('nora@example.com')
  await page.getByRole('button', { name: 'Send me a link' }).click()
  await expect(page.getByRole('heading', { name: 'We sent you a mail' })).toBeVisible()
  await page.goto(await instance.mail.linkFor('nora@example.com', /\/reset\//))
  await page.getByLabel('New password').fill(password)
  await page.getByRole('button', { name: 'Save and sign in' }).click()
}
