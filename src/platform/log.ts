import { pino } from 'pino'
import { env } from './env'

/** Structured lines on standard output. Never log what people wrote. */
export const log = pino({ level: env.LOG_LEVEL, base: null, serializers: { error: asLine } })

// A database error carries its whole client along, password and all: only what says what happened is kept.
function asLine(error: unknown) {
  if (!(error instanceof Error)) return { message: String(error) }
  return { type: error.name, message: error.message, ...('code' in error && { code: error.code }), stack: error.stack }
}
