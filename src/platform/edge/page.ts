// Pages read through load(): it asks who is there, runs the operation, and turns a miss into a 404.
import 'server-only'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import type { z } from 'zod'
import type { Actor, ActorKind } from '@/platform/access/actor'
import { isAppError } from '@/platform/access/errors'
import type { Operation } from '@/platform/access/operation'
import { rehearse } from '@/platform/access/rehearse'
import { currentPerson, imaginedCompany, signInAddress } from '@/platform/auth/current'

export async function load<K extends ActorKind, I extends z.ZodType, O extends z.ZodType>(
  operation: Operation<K, I, O>,
  input: z.input<I>,
  ...[as]: 'person' extends K ? [as?: () => Promise<Actor<K> | null>] : [as: () => Promise<Actor<K> | null>]
): Promise<z.output<O>> {
  const actor = await (as ?? (currentPerson as () => Promise<Actor<K> | null>))()
  if (!actor && !as) redirect(await signInAddress())
  if (!actor) notFound()

  return found(() => readOnce(operation, actor, forgiven(operation.spec.input, input))) as Promise<z.output<O>>
}

/** A page forgives its address: what cannot be read in it is left out, if it works without. Programs are told instead. */
function forgiven<I extends z.ZodType>(schema: I, input: z.input<I>): z.input<I> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return input
  const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]))
  const rest = Object.fromEntries(Object.entries(input as object).filter(([name]) => !wrong.has(name))) as z.input<I>
  return schema.safeParse(rest).success ? rest : input
}

/** The same where a sentence may stand in the place of what was asked for: when it was refused, or too much. */
export async function loadOrRefusal<I extends z.ZodType, O extends z.ZodType>(
  operation: Operation<'company', I, O>,
  input: z.input<I>,
  as: () => Promise<Actor<'company'> | null>,
): Promise<{ value: z.output<O>; refusal: null } | { value: null; refusal: string }> {
  try {
    return { value: await load(operation, input, as), refusal: null }
  } catch (error) {
    if (isAppError(error) && ['TOO_MANY', 'NOT_ALLOWED'].includes(error.code)) return { value: null, refusal: error.message }
    throw error
  }
}

/** What a company would see if the person did this. Nothing is kept of it. */
export async function preview<I extends z.ZodType, O extends z.ZodType, I2 extends z.ZodType, O2 extends z.ZodType>(
  act: Operation<'person', I, O>,
  input: z.input<I>,
  see: Operation<'company', I2, O2>,
  then: (result: z.output<O>) => { companyId: string; input: z.input<I2> },
): Promise<z.output<O2>> {
  const actor = await currentPerson()
  if (!actor) redirect(await signInAddress())

  const look = (result: z.output<O>) => {
    const { companyId, input } = then(result)
    return { actor: imaginedCompany(companyId), input }
  }
  return found(() => rehearse({ actor, act, input, see, then: look }))
}

// A title, a layout and a page that ask the same are one read.
const readsOfRequest = cache(() => new Map<string, Promise<unknown>>())

function readOnce<K extends ActorKind, I extends z.ZodType, O extends z.ZodType>(operation: Operation<K, I, O>, actor: Actor<K>, input: z.input<I>) {
  const { kind, id } = actor as Actor
  const reads = readsOfRequest()
  const key = JSON.stringify([operation.spec.name, kind, id, input])
  const reading = reads.get(key) ?? operation(actor, input)
  reads.set(key, reading)
  return reading
}

async function found<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (isAppError(error) && ['NOT_FOUND', 'INVALID_INPUT'].includes(error.code)) notFound()
    throw error
  }
}
