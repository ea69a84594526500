import { expect, test } from 'vitest'
import { limit, MINUTE } from '@/platform/access/limit'
import { forgetOver, tellAndHear } from '@/platform/access/shared-limits'
import { newId } from '@/platform/ids'
import { asOwner } from '../support/showing'

const kept = () => asOwner<{ key: string; hits: number }>('select key, hits from throttle')
const elsewhere = (hits: number) => asOwner('update throttle set hits = hits + $1', [hits])

test('what another server counted counts here, a second later; a try that was right is given back to all', async () => {
  const count = limit('a shared guess', { points: 10, seconds: 15 * MINUTE })
  const ada = `ada-${newId()}@example.com`
  await tellAndHear()
  await asOwner('delete from throttle')

  for (let guess = 0; guess < 4; guess++) await count(ada)
  await tellAndHear()
  expect(await kept()).toMatchObject([{ hits: 4 }])
  await elsewhere(5)
  const { left, giveBack } = await count(ada)
  expect(left).toBe(5)
  await tellAndHear()
  await expect(count(ada)).rejects.toMatchObject({ code: 'TOO_MANY' })

  await giveBack()
  await giveBack()
  await tellAndHear()
  expect(await kept()).toMatchObject([{ hits: 9 }])
  expect((await count(ada)).left).toBe(0)
  await tellAndHear()
  expect(JSON.stringify(await kept()), 'who it was stays unknown').not.toContain('ada')
})

test('what could not be told is told the next time, and a time that is over begins anew', async () => {
  const count = limit('another shared guess', { points: 3, seconds: MINUTE })
  const bo = newId()
  await tellAndHear()
  await asOwner('delete from throttle')
  await count(bo)
  await asOwner('alter table throttle rename to away')
  await expect(tellAndHear()).rejects.toThrow()
  await asOwner('alter table away rename to throttle')
  await count(bo)
  await tellAndHear()
  expect(await kept()).toMatchObject([{ hits: 2 }])

  await asOwner(`update throttle set hits = 9, ends_at = now() - interval '1 second'`)
  await count(bo)
  await tellAndHear()
  expect(await kept()).toMatchObject([{ hits: 1 }])
  await forgetOver()
  expect(await kept()).toHaveLength(1)
  await asOwner(`update throttle set ends_at = now() - interval '2 minutes'`)
  await forgetOver()
  expect(await kept()).toEqual([])
})
