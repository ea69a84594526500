import { fieldError } from '@/platform/access/errors'
import { HOUR, limit } from '@/platform/access/limit'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { getOutside, type Why } from '@/platform/http/ask-outside'
import { letterIn, LetterRead } from '../letter'
import { FetchLetterInput } from '../schema'

const countFetch = limit('letter-fetch', { points: 30, seconds: HOUR }, 'That was a lot of links.')
const UNREAD: Partial<Record<Why, string>> = { inside: 'This address leads inside a network of its own, and is not asked.', address: 'Give an address that begins with https://', timeout: 'That server did not answer in time.' }

/** Reads a recommendation that another server shows. Nothing is kept of it. */
export const fetchLetter = operation({
  name: 'intent.fetch-letter',
  actors: ['person'],
  input: FetchLetterInput,
  output: LetterRead,
  prepare: async ({ actor, input: { address } }) => {
    await countFetch(actor.id)
    const page = await getOutside(address)
    if ('why' in page) throw fieldError('address', UNREAD[page.why] ?? 'That server could not be reached.')
    const letter = page.status === 200 && /html/i.test(page.type) ? letterIn(page.text) : null
    if (!letter) throw fieldError('address', 'No recommendation can be read there.')
    return letter
  },
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ prepared }) => prepared,
})
