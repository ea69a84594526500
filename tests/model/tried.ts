/** What came of it, if it could be done; it must not be done when it cannot, nor refused when it can. */
export async function tried<T>(doing: Promise<T>, can: boolean): Promise<T | null> {
  const outcome = await doing.then((value) => ({ value }), (error: unknown) => ({ error }))
  if ('error' in outcome && can) throw outcome.error
  if ('error' in outcome && !isRefusal(outcome.error)) throw outcome.error
  if ('value' in outcome && !can) throw new Error('This was done although it must not be.')
  return 'value' in outcome ? outcome.value : null
}

const isRefusal = (error: unknown) => error instanceof Error && 'code' in error && ['INVALID_INPUT', 'NOT_FOUND', 'NOT_ALLOWED', 'CONFLICT'].includes(String(error.code))
