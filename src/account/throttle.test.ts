import { expect, test } from 'vitest'
import { newId } from '@/platform/ids'
import { countTry, networkOf } from './throttle'

test('the eleventh guess is refused, with the wait in minutes; a right one gives its try back', async () => {
  const ada = newId()
  const giveBack = await countTry('accountGuess', ada)
  await giveBack()
  for (let guess = 0; guess < 10; guess++) await countTry('accountGuess', ada)

  await expect(countTry('accountGuess', ada)).rejects.toMatchObject({
    code: 'TOO_MANY',
    message: 'Too many tries. Wait 15 minutes, then try again.',
  })
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
