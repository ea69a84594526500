import { expect, test } from 'vitest'
import { HOUR, limit, MINUTE } from '@/platform/access/limit'
import { networkOf } from '@/platform/access/network'
import { newId } from '@/platform/ids'

test('the eleventh guess is refused, with the wait in minutes; a right one gives its try back', async () => {
  const count = limit('a guess', { points: 10, seconds: 15 * MINUTE })
  const [ada, bo] = [newId(), newId()]
  const { giveBack } = await count(ada)
  await giveBack()
  for (let guess = 0; guess < 10; guess++) await count(ada)

  await expect(count(ada)).rejects.toMatchObject({ code: 'TOO_MANY', message: 'Too many tries. Wait 15 minutes, then try again.' })
  await count(bo)
})

test('of two rules the tighter one counts, in its own words', async () => {
  const count = limit('reading', [{ points: 5, seconds: MINUTE }, { points: 50, seconds: HOUR }], 'That was a lot.')
  const ada = newId()
  await count(ada, 5)
  await expect(count(ada, 1)).rejects.toMatchObject({ message: 'That was a lot. Wait a minute, then try again.' })
})

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:aaaa:bbbb:cccc:dddd', '2001:db8:1:2'],
  ['2001:db8::9', '2001:db8:0:0'],
  ['2001:db8::8', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['unknown', 'unknown'],
])('%s belongs to %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})
