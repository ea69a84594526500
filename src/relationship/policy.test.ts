import { expect, test } from 'vitest'
import { canMerge } from './policy'

test('a company is merged with another one, never with itself', () => {
  const acme = { companyId: 'acme' }
  expect(canMerge({ mine: acme, other: acme })).toBe('A company cannot be merged with itself. Choose another one.')
  expect(canMerge({ mine: acme, other: { companyId: 'zeta' } })).toBe(true)
})
