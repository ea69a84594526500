// What the address of the log asks for. An empty field of the form is no filter, nor is what could not be one.
type Given = Record<string, string | string[] | undefined>

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const DAY = /^(19\d\d|2[01]\d\d)-\d\d-\d\d$/
const READERS = ['company', 'link', 'friend', 'preview'] as const

export function logAsked(given: Given) {
  const text = (name: string) => [given[name]].flat().at(-1)?.trim().slice(0, 200) || undefined
  const fitting = (name: string, shape: RegExp) => (shape.test(text(name) ?? '') ? text(name) : undefined)
  const day = (name: string) => (Number.isNaN(Date.parse(fitting(name, DAY) ?? '')) ? undefined : fitting(name, DAY))
  const asked = {
    companyId: fitting('companyId', UUID),
    recordId: fitting('recordId', UUID),
    permissionId: fitting('permissionId', UUID),
    agent: text('agent'),
    reader: READERS.find((kind) => kind === text('reader')),
    from: day('from'),
    until: day('until'),
    before: fitting('before', UUID),
  }
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as Partial<typeof asked>
}
