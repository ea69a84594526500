// The one way to read or change data: parse, open the doorway, find, check policy, run, shape, write down who read.
import { z } from 'zod'
import { sendAccessEvents, type Reading } from './access-event'
import type { Actor, ActorKind, AnyActor } from './actor'
import { type Db, openAs } from './doorway'
import { AppError, notFound } from './errors'
import type { Verdict } from './verdict'

type Asked<K extends ActorKind, I, P> = { actor: Actor<K>; input: I; prepared: P }
type Scope<K extends ActorKind, I, P> = Asked<K, I, P> & { db: Db }

/** Companies, visitors and friends read other people's records: what they read is written down, without exception. */
type Trace<K extends ActorKind> = Extract<K, 'company' | 'visitor' | 'friend'> extends never ? { reads?: never } : { reads: object }

type Spec<K extends ActorKind, I extends z.ZodType, O extends z.ZodType, Found, P, Out> = {
  name: `${string}.${string}`
  actors: readonly K[]
  /** Sign-up, proofs and the like touch what nobody owns yet: they say so here, and check the actor themselves. */
  runsAs?: 'system'
  input: I
  output: O
  /** Work that must not hold a transaction open: hashing, DNS, HTTP, files. */
  prepare?: (asked: { actor: Actor<K>; input: z.output<I> }) => Promise<P>
  find: (scope: Scope<K, z.output<I>, P>) => PromiseLike<Found>
  policy: (found: NonNullable<Found>, actor: Actor<K>) => Verdict
  run: (scope: Scope<K, z.output<I>, P> & { found: NonNullable<Found> }) => Promise<Out>
  reads?: (result: Out, actor: Actor<K>) => Reading[]
} & Trace<K>

export type Operation<K extends ActorKind = ActorKind, I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> = {
  (actor: Actor<K>, input: z.input<I>): Promise<z.output<O>>
  /** The same inside a transaction that is open already: for rehearsals. */
  readonly within: (db: Db, actor: Actor<K>, input: z.input<I>) => Promise<z.output<O>>
  readonly spec: { name: string; actors: readonly K[]; runsAs?: 'system'; input: I; output: O }
}

export function operation<const K extends ActorKind, I extends z.ZodType, O extends z.ZodType, Found, Out extends z.input<O>, P = undefined>(
  spec: Spec<K, I, O, Found, P, Out>,
): Operation<K, I, O> {
  const parse = (actor: Actor<K>, raw: z.input<I>): z.output<I> => {
    if (!spec.actors.includes(actor.kind)) throw notFound()
    const parsed = spec.input.safeParse(raw)
    if (parsed.success) return parsed.data
    const { fieldErrors, formErrors } = z.flattenError(parsed.error)
    throw new AppError('INVALID_INPUT', formErrors[0] ?? 'Some fields need attention.', fieldErrors)
  }

  const inside = async (db: Db, asked: Asked<K, z.output<I>, P>): Promise<{ shown: z.output<O>; written: Promise<unknown> | undefined }> => {
    const scope = { ...asked, db }
    const found = await spec.find(scope)
    if (found == null) throw notFound()

    const verdict = spec.policy(found, asked.actor)
    if (verdict !== true) throw new AppError('NOT_ALLOWED', verdict)

    const result = await spec.run({ ...scope, found })
    const sent = spec.reads && (await sendAccessEvents(db, asked.actor, spec.reads(result, asked.actor)))
    return { shown: spec.output.parse(result), written: sent?.written }
  }

  const prepare = (asked: { actor: Actor<K>; input: z.output<I> }) => spec.prepare?.(asked) ?? Promise.resolve(undefined as P)

  const perform = async (actor: Actor<K>, raw: z.input<I>): Promise<z.output<O>> => {
    const asked = { actor, input: parse(actor, raw) }
    const prepared = await prepare(asked)
    const { shown, written } = await openAs(spec.runsAs ? SYSTEM : actor, (db) => inside(db, { ...asked, prepared }))
    // What was not written down was not read: then nothing was committed, and nothing is shown.
    await written
    return shown
  }

  const within = async (db: Db, actor: Actor<K>, raw: z.input<I>) => {
    const asked = { actor, input: parse(actor, raw) }
    const { shown, written } = await inside(db, { ...asked, prepared: await prepare(asked) })
    await written
    return shown
  }

  return Object.assign(perform, { within, spec })
}

/** Whom operations that touch nobody's record, or several people's, open the database as. */
export const SYSTEM: AnyActor = { kind: 'system', id: '00000000-0000-0000-0000-000000000000' } as Actor<'system'>

/** For operations with no record to judge: the row policies in the database decide alone. */
export const nothing = async () => 'nothing' as const
export const rowPoliciesOnly = (): Verdict => true
