// What Amazon's own site says about a row: its currency, and how people there write numbers and dates.
import type { DecimalMark } from '../amount.ts'
import type { DayOrder } from '../day.ts'

export type Marketplace = {
  domain: string
  currency: string | null
  decimal: DecimalMark | null
  days: DayOrder | null
}

// Canada writes dates in both orders, so there the order of `03/04/2024` stays open.
const PLACES: Record<string, [currency: string, decimal: DecimalMark, days: DayOrder | null]> = {
  'amazon.com': ['USD', '.', 'month-first'],
  'amazon.ca': ['CAD', '.', null],
  'amazon.com.mx': ['MXN', '.', 'day-first'],
  'amazon.com.br': ['BRL', ',', 'day-first'],
  'amazon.co.uk': ['GBP', '.', 'day-first'],
  'amazon.ie': ['EUR', '.', 'day-first'],
  'amazon.de': ['EUR', ',', 'day-first'],
  'amazon.fr': ['EUR', ',', 'day-first'],
  'amazon.it': ['EUR', ',', 'day-first'],
  'amazon.es': ['EUR', ',', 'day-first'],
  'amazon.nl': ['EUR', ',', 'day-first'],
  'amazon.com.be': ['EUR', ',', 'day-first'],
  'amazon.se': ['SEK', ',', 'day-first'],
  'amazon.pl': ['PLN', ',', 'day-first'],
  'amazon.com.tr': ['TRY', ',', 'day-first'],
  'amazon.in': ['INR', '.', 'day-first'],
  'amazon.co.jp': ['JPY', '.', null],
  'amazon.cn': ['CNY', '.', null],
  'amazon.com.au': ['AUD', '.', 'day-first'],
  'amazon.sg': ['SGD', '.', 'day-first'],
  'amazon.ae': ['AED', '.', 'day-first'],
  'amazon.sa': ['SAR', '.', 'day-first'],
  'amazon.eg': ['EGP', '.', 'day-first'],
}

// Amazon names its groceries and some devices `panda01` or `Amazon Fresh`: still Amazon, of an unknown country.
export function marketplaceOf(website: string): Marketplace {
  const domain = website
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/.*$/, '')
  const place = Object.hasOwn(PLACES, domain) ? PLACES[domain] : undefined
  if (place) return { domain, currency: place[0], decimal: place[1], days: place[2] }

  const isDomain = domain.length <= 100 && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain)
  return { domain: isDomain ? domain : 'amazon.com', currency: null, decimal: null, days: null }
}
