import { type Db, enter } from '@/platform/access/doorway'
import { proveActor } from './prove-actor'

/**
 * Whoever was let in by a link joins and leaves by a change in the records of who let them in. Call it once the link or the
 * membership is proven: for the rest of the transaction, row policies keep it inside that person's ring.
 */
export const inRingOf = (db: Db, ownerId: string) => enter(db, proveActor('person', ownerId))
