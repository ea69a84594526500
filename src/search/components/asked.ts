type Given = Record<string, string | string[] | undefined>

/** What the address of a list asks for; what is none of its orders is its usual one. */
export function listAsked<const Orders extends readonly [string, ...string[]]>(given: Given, orders: Orders) {
  const one = (name: string) => (typeof given[name] === 'string' && given[name] ? given[name] : undefined)
  const sort: Orders[number] = orders.find((order) => order === one('sort')) ?? orders[0]
  const before = one('before')
  return { q: one('q')?.slice(0, 300).trim() ?? '', sort, before: before && /^[0-9a-f-]{36}$/i.test(before) ? before : undefined, removed: one('removed') }
}

/** The part of the address that says what is shown, for saving and for going on. */
export function askedQuery(asked: { q: string; sort: string }, usual: string, kept: Record<string, string> = {}) {
  return new URLSearchParams({ ...kept, ...(asked.q && { q: asked.q }), ...(asked.sort !== usual && { sort: asked.sort }) }).toString()
}
