import type { Actor, ActorKind } from '@/platform/access/actor'

type Credentials<K extends ActorKind> = Omit<Actor<K>, keyof Actor<'person'>>

/** The only place an actor is made. Call it after a session, membership or share token has been checked. */
export function proveActor<K extends ActorKind>(
  kind: K,
  id: string,
  ...credentials: keyof Credentials<K> extends never ? [] : [Credentials<K>]
): Actor<K> {
  return { ...credentials[0], kind, id } as unknown as Actor<K>
}

const NOBODY = '00000000-0000-0000-0000-000000000000'

/** Somebody who has not signed in. */
export const anyone = proveActor('anyone', NOBODY)

/** The instance itself: jobs, and looking somebody up before they are known. */
export const system = proveActor('system', NOBODY)
