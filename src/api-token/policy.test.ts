import { expect, test } from 'vitest'
import { canCreate, canCreateForCompany, canKeep } from './policy'

const as = (role: string) => ({ agent: { role } })

test('only an owner makes tokens for a company', () => {
  for (const role of ['agent', 'reader']) {
    expect(canCreateForCompany({ tokens: 0 }, as(role))).toBe('Only an owner may look after the tokens of the API.')
    expect(canKeep(null, as(role))).toBe('Only an owner may look after the tokens of the API.')
  }
  expect(canCreateForCompany({ tokens: 0 }, as('owner'))).toBe(true)
})

test('fifty are enough', () => {
  expect(canCreate({ tokens: 49 })).toBe(true)
  expect(canCreate({ tokens: 50 })).toMatch(/^Fifty tokens are enough/)
  expect(canCreateForCompany({ tokens: 50 }, as('owner'))).toMatch(/^Fifty/)
})
