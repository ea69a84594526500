// The same words on every run: what is timed must not depend on luck.
const ROOTS = 'lamp door filter engine screen battery pedal hinge valve cable charger lens cover handle motor pump switch speaker zipper sole strap saddle kettle toaster drum blade wheel tent stove compass'.split(' ')
const STATES = 'broken loose late missing wrong noisy cracked slow faint bent stuck empty swollen rusty leaking'.split(' ')
const MAKERS = 'Acme Zeta Hyundai Canon Sony Bosch Miele Lidl Vodafone Ikea Garmin Osram Philips Braun Casio Makita'.split(' ')

export type Words = ReturnType<typeof wordsFrom>

export function wordsFrom(seed: number) {
  let state = seed
  // mulberry32: small, and good enough to shuffle words.
  const chance = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const upTo = (limit: number) => Math.floor(chance() * limit)
  const one = <T>(of: readonly T[]): T => of[upTo(of.length)]!
  const thing = () => `${one(ROOTS)} ${one(ROOTS)} ${100 + upTo(900)}`
  const trouble = () => `The ${one(ROOTS)} is ${one(STATES)} and the ${one(ROOTS)} ${one(STATES)}`
  const sentence = () => `${trouble()}, so we wrote about the ${thing()} and asked for another ${one(ROOTS)} before it gets ${one(STATES)}.`
  const maker = (n: number) => `${MAKERS[n % MAKERS.length]} ${Math.floor(n / MAKERS.length) || ''}`.trim()
  return { chance, upTo, one, thing, trouble, sentence, maker, topic: () => one(ROOTS) }
}
