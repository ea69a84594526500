import { fieldError } from '@/platform/access/errors'

/** Two templates of one title could not be told apart. */
export function unlessTaken(error: unknown): never {
  const taken = error instanceof Error && 'code' in error && error.code === 'P2002'
  throw taken ? fieldError('title', 'There is a template with this title already.') : error
}
