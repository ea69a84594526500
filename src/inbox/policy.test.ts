import { expect, test } from 'vitest'
import { canAnswer, canPutAway, mayWork } from './policy'

const as = (role: string) => ({ agent: { role } })

test('who may only read does not answer', () => {
  expect(canAnswer({ mayAnswer: false }, as('owner'))).toBe('This person lets you read it, and asks for no answer.')
  expect(canAnswer({ mayAnswer: true }, as('agent'))).toBe(true)
})

test('a reader neither answers nor works on an entry', () => {
  expect(canAnswer({ mayAnswer: true }, as('reader'))).toMatch(/^You may read here/)
  expect(mayWork({}, as('reader'))).toMatch(/^You may read here/)
  expect(mayWork({}, as('agent'))).toBe(true)
})

test('what is still shared stays in the list', () => {
  expect(canPutAway({ shared: true }, as('owner'))).toBe('This is still shared with you.')
  expect(canPutAway({ shared: false }, as('agent'))).toBe(true)
})
