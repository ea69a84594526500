import { expect, test } from 'vitest'
import { canAnswer } from './policy'

test('who may only read does not answer', () => {
  expect(canAnswer({ mayAnswer: false })).toBe('This person lets you read it, and asks for no answer.')
  expect(canAnswer({ mayAnswer: true })).toBe(true)
})
