// The name of an event for calendar programs: the same at every read, and no id of ours.
import { createHmac } from 'node:crypto'
import { secret } from '@/platform/env'

export const uidOf = (...parts: string[]): string =>
  `${createHmac('sha256', secret()).update(['calendar', ...parts].join(' ')).digest('hex').slice(0, 40)}@turnabout`
