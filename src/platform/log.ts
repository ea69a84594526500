import { pino } from 'pino'
import { env } from './env'

/** Structured lines on standard output. Never log what people wrote. */
export const log = pino({ level: env.LOG_LEVEL, base: null })
