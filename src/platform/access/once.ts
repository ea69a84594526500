// A change that is asked for twice with one key is made once, and answered twice: the answer is kept in the transaction of the
// change, and sealed, because some answers are the only time that a link or a secret is shown.
import type { z } from 'zod'
import type { Actor } from './actor'
import { openAs, type Db } from './doorway'
import { AppError } from './errors'
import { seal, unseal } from '@/platform/seal'
import { type Operation, SYSTEM } from './operation'

/** `key` is the client's own; `asked` stands for the whole request, so that another one with this key is noticed. */
export type Once = { key: string; asked: string }

/** Throws INVALID_INPUT when the key was another request's. An answer is kept for a day. */
export async function performOnce<K extends 'person' | 'company', I extends z.ZodType, O extends z.ZodType>(
  operation: Operation<K, I, O>,
  actor: Actor<K>,
  input: z.input<I>,
  once: Once,
): Promise<{ value: z.output<O>; again: boolean }> {
  return openAs(operation.spec.runsAs ? SYSTEM : actor, async (db) => {
    const kept = await keep(db, actor as Actor<'person' | 'company'>, once)
    const earlier = await kept.find()
    if (earlier) return { value: JSON.parse(unseal(earlier.answer, once.key)) as z.output<O>, again: true }
    const value = await operation.within(db, actor, input)
    await kept.answer(value)
    return { value, again: false }
  })
}

// Whoever comes second waits here for the first to end, and then finds what it left; or, when it failed, takes its place.
async function keep(db: Db, actor: Actor<'person' | 'company'>, { key, asked }: Once) {
  const rows = actor.kind === 'person' ? personRows(db, actor.id, key) : companyRows(db, actor.id, key)
  const isFirst = (await rows.add(asked)) === 1
  return {
    find: async () => {
      if (isFirst) return null
      const row = await rows.read()
      if (row?.asked !== asked) throw new AppError('INVALID_INPUT', 'This Idempotency-Key was used for another request.', { 'idempotency-key': ['Use a new key for a new request.'] })
      return row
    },
    answer: (value: unknown) => rows.answer(seal(JSON.stringify(value), key)),
  }
}

const personRows = (db: Db, ownerId: string, key: string) => ({
  add: async (asked: string) => (await db.keptAnswer.createMany({ data: { ownerId, key, asked, answer: '' }, skipDuplicates: true })).count,
  read: () => db.keptAnswer.findFirst({ where: { ownerId, key } }),
  answer: (answer: string) => db.keptAnswer.updateMany({ where: { ownerId, key }, data: { answer } }),
})

const companyRows = (db: Db, companyId: string, key: string) => ({
  add: async (asked: string) => (await db.companyKeptAnswer.createMany({ data: { companyId, key, asked, answer: '' }, skipDuplicates: true })).count,
  read: () => db.companyKeptAnswer.findFirst({ where: { companyId, key } }),
  answer: (answer: string) => db.companyKeptAnswer.updateMany({ where: { companyId, key }, data: { answer } }),
})
