// All words, in one catalogue per room: messages/<language>/<room>.json. Pages and titles say `await getTranslations(room)`,
// components `useTranslations(room)`. What formats them is made once for all requests: see decision 0009.
import 'server-only'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { headers } from 'next/headers'
import { cache, use } from 'react'
import type { useTranslations as TranslationsHook } from 'use-intl'
import { _createCache, _createIntlFormatters, createFormatter, createTranslator } from 'use-intl/core'

type Translations = ReturnType<typeof TranslationsHook>
type Format = ReturnType<typeof createFormatter>
type Words = { locale: string; format: Format; of: (room?: string) => Translations }

const LANGUAGE = 'en'
const TIME_ZONE = 'UTC'
// Days before months, as most of the world writes them, unless the browser names an English of its own.
const DEFAULT_LOCALE = 'en-GB'
const LOCALES = new Set(['en-AU', 'en-CA', 'en-GB', 'en-HK', 'en-IE', 'en-IN', 'en-MT', 'en-NZ', 'en-PH', 'en-SG', 'en-US', 'en-ZA'])

const wordsOfRequest = cache(async () => wordsIn(localeOf((await headers()).get('accept-language'))))

export const getTranslations = async (room?: string) => (await wordsOfRequest()).of(room)
export const getFormatter = async () => (await wordsOfRequest()).format
export const getLocale = async () => (await wordsOfRequest()).locale
export const useTranslations = (room?: string) => use(wordsOfRequest()).of(room)
export const useFormatter = () => use(wordsOfRequest()).format

const made = new Map<string, Words>()

function wordsIn(locale: string): Words {
  const words = made.get(locale) ?? makeWords(locale)
  made.set(locale, words)
  return words
}

function makeWords(locale: string): Words {
  const shared = { locale, timeZone: TIME_ZONE, _cache: _createCache() }
  const options = { ...shared, _formatters: _createIntlFormatters(shared._cache) }
  const rooms = new Map<string | undefined, Translations>()
  const of = (room?: string) => {
    const words = rooms.get(room) ?? (createTranslator({ ...options, messages: catalogue(), namespace: room }) as Translations)
    rooms.set(room, words)
    return words
  }
  return { locale, format: createFormatter(options), of }
}

function localeOf(accepted: string | null): string {
  const named = accepted?.match(/^en-[A-Z]{2}(?=[,;]|$)/)?.[0]
  return named && LOCALES.has(named) ? named : DEFAULT_LOCALE
}

let read: Record<string, object> | undefined
const catalogue = () => (read ??= readCatalogue())

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
