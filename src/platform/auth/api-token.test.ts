import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kindOfToken, newApiToken } from './api-token'

test('what is no token of ours is refused by its looks', () => {
  const token = newApiToken('person')
  for (const text of ['', 'tap_', token.slice(0, -1), `${token}0`, ` ${token}`, token.replace('tap_', 'tac_'), token.replace('tap_', 'TAP_'), token.toUpperCase()])
    expect(kindOfToken(text), text).toBeNull()
})

test('a single wrong letter is noticed', () => {
  const token = newApiToken('company')
  fc.assert(
    fc.property(fc.nat(token.length - 1), fc.constantFrom('0', 'a', 'Z', '-', 'é'), (at, letter) => {
      fc.pre(token[at] !== letter)
      expect(kindOfToken(token.slice(0, at) + letter + token.slice(at + 1))).toBeNull()
    }),
  )
})

test('each tells its kind, and none is made twice', () => {
  const tokens = Array.from({ length: 1_000 }, (_, index) => newApiToken(index % 2 ? 'person' : 'company'))
  expect(new Set(tokens).size).toBe(tokens.length)
  tokens.forEach((token, index) => expect(kindOfToken(token)).toBe(index % 2 ? 'person' : 'company'))
  expect(tokens[0]).toMatch(/^tac_[0-9A-Za-z]{38}$/)
})
