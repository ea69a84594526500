// Times things one at a time, in interleaved rounds, so that whatever else the machine does falls on all alike; every other
// round the other way round, so that nothing gains by what came before it.
export type Spread = { median: number; p95: number }
/** Says how many milliseconds it took. */
export type Timed = { name: string; work: () => Promise<number> }

export async function timeRounds(works: Timed[], warmUp: number, rounds: number): Promise<Map<string, Spread>> {
  const times = new Map<string, number[]>(works.map(({ name }) => [name, []]))
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const { name, work } of round % 2 === 0 ? works : works.toReversed()) {
      const ms = await work()
      if (round >= warmUp) times.get(name)!.push(ms)
    }
  }
  return new Map([...times].map(([name, all]) => [name, spreadOf(all)]))
}

export async function took(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

export const spreadOf = (times: number[]): Spread => ({ median: quantile(times, 0.5), p95: quantile(times, 0.95) })

function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!
}
