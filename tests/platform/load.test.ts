// The short form of npm run test:load.
import { expect, test } from 'vitest'
import { runLoad } from '../../scripts/load/run-load'

test('under load, and while the database is killed and comes back, nobody is told that the server is broken, and what was acknowledged stays', async () => {
  const { answers, wrong, acknowledged, lost, recovered } = await runLoad({ seconds: 16, pages: 4, api: 20, restarts: 1 })
  expect([...new Set(wrong)]).toEqual([])
  expect(acknowledged).toBeGreaterThan(20)
  expect(lost).toBe(0)
  // It was away, and it is back.
  expect(answers.some(({ status }) => status === 503)).toBe(true)
  expect(recovered).toHaveLength(1)
  expect(answers.findLast(({ name }) => name === 'writes')?.status).toBe(200)
}, 240_000)
