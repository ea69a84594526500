import { expect, test } from 'vitest'
import { canAnswerTerms, canSettle, stateOf } from './policy'

const accepted = { answer: 'accepted', terms: 'SD-BASE', offered: null }
const offered = { answer: 'offered', terms: 'SD-BASE', offered: 'PDC-AI' }
const refused = { answer: 'refused', terms: 'SD-BASE', offered: null }
const taken = { answer: 'taken', terms: 'SD-BASE', offered: 'PDC-AI' }
const declined = { answer: 'declined', terms: 'SD-BASE', offered: 'PDC-AI' }

test('what is accepted is not answered again, and other terms are offered once', () => {
  expect(canAnswerTerms({ terms: 'SD-BASE', answers: [accepted], answer: 'refused', offered: null })).toBe('These terms are accepted already.')
  expect(canAnswerTerms({ terms: 'SD-BASE', answers: [offered, declined], answer: 'offered', offered: 'PDC-GOOD' })).toMatch(/offered other terms already/)
  expect(canAnswerTerms({ terms: 'SD-BASE', answers: [], answer: 'offered', offered: 'SD-BASE' })).toMatch(/These are the terms that it has/)
  expect(canAnswerTerms({ terms: 'SD-BASE', answers: [refused], answer: 'accepted', offered: null })).toBe(true)
  expect(canAnswerTerms({ terms: 'SD-BASE', answers: [offered, declined], answer: 'accepted', offered: null })).toBe(true)
})

test('only an offer that waits is decided about', () => {
  expect(canSettle({ terms: 'SD-BASE', answers: [] })).toBe('There is no offer to decide about.')
  expect(canSettle({ terms: 'PDC-AI', answers: [offered, taken] })).toBe('There is no offer to decide about.')
  expect(canSettle({ terms: 'SD-BASE', answers: [offered, declined] })).toBe('There is no offer to decide about.')
  expect(canSettle({ terms: 'SD-BASE', answers: [offered] })).toBe(true)
})

test('the last word about these very terms speaks', () => {
  expect(stateOf('SD-BASE', [])).toBe('open')
  expect(stateOf('SD-BASE', [refused, accepted])).toBe('accepted')
  expect(stateOf('SD-BASE', [offered])).toBe('offered')
  expect(stateOf('SD-BASE', [offered, declined])).toBe('open')
  expect(stateOf('PDC-AI', [offered, taken])).toBe('accepted')
  // The person chose other terms later: nobody said anything about those.
  expect(stateOf('PDC-GOOD', [accepted])).toBe('open')
})
