import { expect } from '@playwright/test'
import { aBrowser, looksRight, signUp, test } from './support'

test('Ada gives a script a token, sees that it was used, and stops it', async ({ browser, instance }) => {
  const ada = await aBrowser(browser, instance)
  const main = ada.getByRole('main')
  const ask = (token: string, data?: object) => ada.request.fetch('/api/v1/issues', { headers: { authorization: `Bearer ${token}`, cookie: '' }, ...(data && { method: 'POST', data }) })
  let token = ''

  await test.step('What is missing is asked for, and what was typed stays', async () => {
    await signUp(ada, instance, 'Ada', 'ada.tokens@example.com')
    await ada.goto('/settings')
    await ada.getByRole('link', { name: 'Tokens' }).click()
    await expect(ada.getByRole('heading', { name: 'No program has a token' })).toBeVisible()
    await main.getByLabel('For which program?').fill('Backup script')
    await main.getByRole('checkbox', { name: 'Read my records' }).uncheck()
    await main.getByRole('button', { name: 'Make a token' }).click()
    await expect(main.getByText('Choose what the program may do.')).toBeVisible()
    await expect(main.getByLabel('For which program?')).toHaveValue('Backup script')
  })

  await test.step('The token is shown once', async () => {
    await main.getByRole('checkbox', { name: 'Read my records' }).check()
    await main.getByRole('button', { name: 'Make a token' }).click()
    const shown = main.getByRole('textbox', { name: 'The token' })
    await expect(shown).toHaveValue(/^tap_\w{38}$/)
    token = await shown.inputValue()
    await looksRight(ada, 'tokens')
    await ada.reload()
    await expect(main.getByText('Backup script', { exact: true })).toBeVisible()
    expect(await ada.content()).not.toContain(token)
  })

  await test.step('It reads, it does not write, and Ada sees that it was used', async () => {
    expect((await ask(token)).status()).toBe(200)
    const refused = await ask(token, { title: 'Lid is loose' })
    expect([refused.status(), await refused.json()]).toMatchObject([403, { detail: 'This token lacks the scope “write”.' }])
    await ada.reload()
    await expect(main.getByText(/last used/)).toBeVisible()
  })

  await test.step('Revoked, it opens nothing', async () => {
    await main.getByRole('button', { name: 'Revoke the token for: Backup script' }).click()
    await expect(main.getByText('No token yet.', { exact: false })).toBeVisible()
    expect((await ask(token)).status()).toBe(401)
  })

  await test.step('The guide tells how', async () => {
    await main.getByRole('link', { name: 'How the API works' }).click()
    await expect(ada.getByRole('heading', { name: 'For programs' })).toBeVisible()
    await looksRight(ada, 'api-guide')
  })
})
