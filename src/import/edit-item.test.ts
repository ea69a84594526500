import { expect, test } from 'vitest'
import { corrected } from './edit-item'
import { StagedItem } from './item/schema'

const CHANGE = { name: 'Teapot', company: 'Zeta', day: new Date('2024-02-29'), price: '8.50', currency: 'EUR' }
const thing = StagedItem.parse({ as: 'product', company: { key: 'amazon.com', name: null }, name: 'Kettle', boughtOn: '2024-03-05', price: '21', currency: 'USD', notes: 'Amazon order 1' })
const payment = StagedItem.parse({ as: 'interaction', company: { key: 'Acme', name: null }, channel: 'payment', direction: 'out', at: '2024-03-05T12:00:00Z', said: '21 USD · ACME · Invoice 7', price: '-21', currency: 'USD' })
const mail = StagedItem.parse({ as: 'interaction', company: { key: 'acme.com', name: 'Acme' }, channel: 'mail', direction: 'in', at: '2024-03-05T09:30:00Z', said: 'Your order' })

test('what a row cannot be without is asked for', () => {
  expect(corrected(thing, { ...CHANGE, name: null })).toEqual({ missing: { name: ['What is it called?'] } })
  expect(corrected(payment, { ...CHANGE, company: null })).toEqual({ missing: { company: ['Which company is it?'] } })
  expect(corrected(payment, { ...CHANGE, price: null })).toMatchObject({ missing: { price: expect.anything() } })
  expect(corrected(mail, { ...CHANGE, day: null })).toMatchObject({ missing: { day: expect.anything() } })
})

test('a thing gets its name, company, day and price, and keeps the rest', () => {
  expect(corrected(thing, CHANGE)).toEqual({ item: { ...thing, name: 'Teapot', company: { key: 'Zeta', name: null }, boughtOn: '2024-02-29', price: '8.50', currency: 'EUR' } })
  expect(corrected(thing, { ...CHANGE, company: null, day: null, price: null })).toMatchObject({ item: { company: null, boughtOn: null, price: null, currency: null } })
  expect(corrected(thing, { ...CHANGE, company: 'https://www.zeta.com/shop' })).toMatchObject({ item: { company: { key: 'zeta.com' } } })
})

test('the words of a payment say the new amount, and which way it went stays', () => {
  expect(corrected(payment, CHANGE)).toMatchObject({ item: { said: '8.50 EUR · ACME · Invoice 7', price: '-8.50', currency: 'EUR', at: '2024-02-29T12:00:00Z' } })
})

test('a mail keeps its hour, and a company that was not touched stays as the file has it', () => {
  expect(corrected(mail, { ...CHANGE, company: 'Acme' })).toEqual({ item: { ...mail, at: '2024-02-29T09:30:00Z' } })
})
