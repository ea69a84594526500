// All words, in one catalogue per room: messages/<language>/<room>.json.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'

const LANGUAGE = 'en'
// Days before months, as most of the world writes them, unless the browser names an English of its own.
const DEFAULT_LOCALE = 'en-GB'
let catalogue: Record<string, object> | undefined

export default getRequestConfig(async () => ({
  locale: localeOf((await headers()).get('accept-language')),
  timeZone: 'UTC',
  messages: (catalogue ??= readCatalogue()),
}))

const localeOf = (accepted: string | null) => accepted?.match(/^en-[A-Z]{2}(?=[,;]|$)/)?.[0] ?? DEFAULT_LOCALE

function readCatalogue() {
  const folder = path.join(process.cwd(), 'messages', LANGUAGE)
  const rooms = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return Object.fromEntries(
    rooms.map((name) => [
      name.replace('.json', ''),
      JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as object,
    ]),
  )
}
