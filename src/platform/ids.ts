import { createHash, randomBytes } from 'node:crypto'
import { v7 } from 'uuid'

/** An id for a new record: a UUID v7, so that ids sort by time. */
export const newId = (): string => v7()

/** 256 random bits for an address that nobody can guess. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What we keep of a token: a leaked backup opens nothing. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url')
