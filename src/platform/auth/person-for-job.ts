import type { Actor } from '@/platform/access/actor'
import { proveActor } from './prove-actor'

/** The person whose operation asked for a job. Only the worker calls it, with the owner that the database wrote into the outbox. */
export const personForJob = (ownerId: string): Actor<'person'> => proveActor('person', ownerId)
