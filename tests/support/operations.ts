// Every operation of the project, found as it lies in its room.
import type { ActorKind, AnyActor } from '@/platform/access/actor'

export type AnyOperation = {
  (actor: AnyActor, input: unknown): Promise<unknown>
  spec: { name: string; actors: readonly ActorKind[]; runsAs?: 'system' }
}

const modules = import.meta.glob('/src/*/operations/*.ts', { eager: true })

export const operations: AnyOperation[] = Object.values(modules)
  .flatMap((module) => Object.values(module as Record<string, unknown>))
  .filter((value): value is AnyOperation => typeof value === 'function' && 'spec' in value)
