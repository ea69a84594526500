import { type Db, enter } from '@/platform/access/doorway'
import { proveActor, system } from './prove-actor'

/**
 * Whoever was let in by a link joins and leaves by a change in the records of who let them in. Call it once the link or the
 * membership is proven: from then on row policies keep the transaction inside that person's ring.
 */
export const inRingOf = (db: Db, ownerId: string) => enter(db, proveActor('person', ownerId))

/** Out of that ring again, before the operation ends: whoever called it goes on as the system. */
export const asSystemAgain = (db: Db) => enter(db, system)
