import { expect } from '@playwright/test'
import { aBrowser, looksRight, signUp, test } from './support'

const STATEMENT = ['Date,Description,Amount', '2026-01-05,ZETA MUSIC STOCKHOLM,-9.99', '2026-02-05,ZETA MUSIC STOCKHOLM,-9.99', '2026-03-05,ZETA MUSIC STOCKHOLM,-9.99', '2026-03-06,ACME BAKERY,-4.20', '2026-03-07,Acme Bakery Potsdam,-4.20', '2026-02-30,Nobody,-1', ''].join('\n')
const CARD = 'BEGIN:VCARD\nVERSION:4.0\nKIND:org\nFN:Acme Bakery\nTEL:+49 331 123456\nEND:VCARD\n'

test('Ada brings a contact card, her bank statement and a thing of which she knows it is there, and takes it back', async ({ browser, instance }) => {
  test.setTimeout(480_000)
  const ada = await aBrowser(browser, instance)
  const main = ada.getByRole('main')
  const row = (text: string | RegExp) => main.getByRole('listitem').filter({ hasText: text })
  const heading = (name: string | RegExp) => expect(main.getByRole('heading', { level: 1, name })).toBeVisible({ timeout: 30_000 })

  await test.step('She pastes a card', async () => {
    await signUp(ada, instance, 'Ada', 'ada.import@example.com')
    await ada.goto('/import')
    await looksRight(ada, 'bring')
    await main.getByRole('button', { name: 'Read it' }).click()
    await expect(main.getByText('Choose a file, or paste some text.')).toBeVisible()
    await main.getByText('Paste text instead').click()
    await main.getByLabel('The text of a file').fill(CARD)
    await main.getByRole('button', { name: 'Read it' }).click()
    await heading('1 new row')
    await expect(row('+49 331 123456')).toBeVisible()
    await main.getByRole('button', { name: 'Add 1 row' }).click()
    await heading('1 record added')
  })

  await test.step('Her bank writes a table: she is asked what its columns mean', async () => {
    await ada.goto('/import')
    await main.getByLabel('Your files').setInputFiles({ name: 'statement.csv', mimeType: 'text/csv', buffer: Buffer.from(STATEMENT) })
    await main.getByRole('button', { name: 'Read it' }).click()
    await heading('What stands in which column?')
    await expect(main.getByLabel('Who was paid, or paid')).toHaveValue('1')
    await main.getByLabel('Currency of amounts that name none').selectOption('EUR')
    await looksRight(ada, 'bring-columns')
    await main.getByRole('button', { name: 'Read it like this' }).click()
    await heading('6 new rows, 1 row could not be read')
  })

  await test.step('She sees what is wrong, who looks alike, and what comes again every month', async () => {
    await expect(row('The date “2026-02-30” is not a date.')).toContainText('Line 7')
    await expect(row('every month')).toContainText('ZETA MUSIC')
    const bakery = main.getByRole('list', { name: 'Companies in this file' }).getByRole('listitem').filter({ hasText: 'Potsdam' })
    await expect(bakery).toContainText('Taken for Acme Bakery')
    await bakery.getByText('Change').click()
    await bakery.getByLabel(/What Acme Bakery Potsdam becomes/).selectOption('new')
    await bakery.getByRole('button', { name: 'Save' }).click()
    await expect(bakery).toContainText('A new company')
    await main.getByRole('button', { name: /^Leave out ZETA MUSIC STOCKHOLM, line 2/ }).click()
    await heading('5 new rows, 1 row could not be read')
    await looksRight(ada, 'bring-preview')
  })

  await test.step('It is added as one, and stands with its companies', async () => {
    await main.getByRole('button', { name: 'Add 5 rows' }).click()
    await heading('5 records added')
    await looksRight(ada, 'bring-report')
    await ada.goto('/companies')
    await expect(row('Acme Bakery Potsdam')).toBeVisible()
    await main.getByRole('link', { name: 'ZETA MUSIC STOCKHOLM' }).first().click()
    await expect(main.getByText('Paid ZETA MUSIC STOCKHOLM').first()).toBeVisible()
  })

  await test.step('The same file adds nothing and asks nothing; undo takes the first one back', async () => {
    await ada.goto('/import')
    await main.getByLabel('Your files').setInputFiles({ name: 'again.csv', mimeType: 'text/csv', buffer: Buffer.from(STATEMENT.replace('2026-01-05,ZETA MUSIC STOCKHOLM,-9.99\n', '')) })
    await main.getByRole('button', { name: 'Read it' }).click()
    await heading('Nothing new, 1 row could not be read')
    await ada.goto('/import')
    await main.getByRole('link', { name: /statement\.csv/ }).click()
    await main.getByText('Undo this import').click()
    await main.getByRole('button', { name: 'Take them back' }).click()
    await heading('This import was undone')
    await ada.goto('/companies')
    await expect(row('ZETA MUSIC')).toHaveCount(0)
    await expect(row('Acme Bakery')).toHaveCount(1)
  })
})
