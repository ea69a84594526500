// All words, in one catalogue per room: messages/<language>/<room>.json.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { getRequestConfig } from 'next-intl/server'

const LANGUAGE = 'en'
let catalogue: Record<string, object> | undefined

export default getRequestConfig(async () => ({
  locale: LANGUAGE,
  timeZone: 'UTC',
  messages: (catalogue ??= readCatalogue()),
}))

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
