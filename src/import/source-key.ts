import { createHash } from 'node:crypto'

/** A key by which a second import knows a row again. It is short whatever it is made of, and tells none of it. */
export const keyFor = (text: string): string => createHash('sha256').update(text.toWellFormed()).digest('base64url').slice(0, 32)
