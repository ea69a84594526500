// Shows what would be seen: does the act, looks as the other side under their own database role, and undoes it all.
import type { z } from 'zod'
import { transaction } from '@/platform/db/transaction'
import type { Actor, ActorKind } from './actor'
import { type Db, enter } from './doorway'
import type { Operation } from './operation'

type Play<I extends z.ZodType, O extends z.ZodType, K extends ActorKind, I2 extends z.ZodType, O2 extends z.ZodType> = {
  actor: Actor<'person'>
  act: Operation<'person', I, O>
  input: z.input<I>
  see: Operation<K, I2, O2>
  /** Who looks afterwards, and at what. */
  then: (result: z.output<O>) => { actor: Actor<K>; input: z.input<I2> }
}

export async function rehearse<I extends z.ZodType, O extends z.ZodType, K extends ActorKind, I2 extends z.ZodType, O2 extends z.ZodType>(
  play: Play<I, O, K, I2, O2>,
): Promise<z.output<O2>> {
  const curtain = new Curtain<z.output<O2>>()
  try {
    await transaction('', async (tx) => {
      await enter(tx, play.actor)
      const result = await play.act.within(tx as Db, play.actor, play.input)
      const { actor, input } = play.then(result)
      await enter(tx, actor)
      curtain.seen = await play.see.within(tx as Db, actor, input)
      // Leaving by an exception is what rolls the transaction back.
      throw curtain
    })
  } catch (error) {
    if (error !== curtain) throw error
  }
  return curtain.seen as z.output<O2>
}

class Curtain<T> extends Error {
  seen: T | undefined
}
