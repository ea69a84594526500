// What is filtered by, as it stands in the address of an inbox.
const NAMES = ['state', 'topic', 'product', 'waiting', 'assignee'] as const
export type Asked = { [Name in (typeof NAMES)[number]]?: string | undefined }

export function askedIn(query: Record<string, string | string[] | undefined>): Asked {
  return Object.fromEntries(NAMES.map((name) => [name, [query[name]].flat().at(-1) || undefined] as const).filter(([, value]) => value))
}

export function inboxAddress(companyId: string, asked: Asked, before?: string | null): string {
  const given = [...NAMES.map((name) => [name, asked[name]] as const), ['before', before] as const].filter((entry): entry is [(typeof NAMES)[number] | 'before', string] => !!entry[1])
  return given.length > 0 ? `/portal/${companyId}?${new URLSearchParams(given).toString()}` : `/portal/${companyId}`
}
