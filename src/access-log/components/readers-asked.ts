// What the address of the page of all readers asks for. Anything else in it is as if it were not there.
type Given = Record<string, string | string[] | undefined>

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export function readersAsked(given: Given) {
  const text = (name: string) => [given[name]].flat().at(-1) || undefined
  const id = (name: string) => (UUID.test(text(name) ?? '') ? text(name) : undefined)
  const tab = text('show') === 'soon' || text('show') === 'ended' ? (text('show') as 'soon' | 'ended') : undefined
  const before = id('before')
  const list = text('list')
  return {
    show: tab ?? ('in force' as const),
    tab,
    company: id('company'),
    standing: id('standing'),
    before,
    /** On a later page of one list the others are left out. */
    only: before ? (list === 'standing' || list === 'links' || list === 'public' ? list : 'permissions') : null,
    taken: text('taken'),
  }
}
export type ReadersAsked = ReturnType<typeof readersAsked>
