// Who wrote something through a link keeps it by a key that only their browser, or their edit link, holds.
import { createHash } from 'node:crypto'
import type { Actor } from '@/platform/access/actor'
import { proveActor } from './prove-actor'

/** What is kept of the key, in the form of an id. */
export const writerIdOf = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

export const writerOf = (key: string): Actor<'writer'> => proveActor('writer', writerIdOf(key))

/** Somebody with an account, as the writer of what they claimed. */
export const writerOfPerson = (person: Actor<'person'>): Actor<'writer'> => proveActor('writer', person.id)
