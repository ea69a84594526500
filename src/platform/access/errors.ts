// Every expected failure, by name. The edges turn these into pages, form states and HTTP.
export type AppErrorCode =
  | 'MALFORMED'
  | 'NOT_SIGNED_IN'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'WRONG_METHOD'
  | 'CONFLICT'
  | 'TOO_LARGE'
  | 'WRONG_TYPE'
  | 'INVALID_INPUT'
  | 'TOO_MANY'
  | 'UNAVAILABLE'
export type FieldErrors = Record<string, string[] | undefined>

export class AppError extends Error {
  readonly code: AppErrorCode
  readonly fields: FieldErrors | undefined
  /** What is saved now, by the names of the form's fields, when an edit met another. */
  readonly saved: Record<string, string> | undefined
  /** Seconds to wait before trying again. */
  readonly retryAfter: number | undefined

  constructor(code: AppErrorCode, message: string, fields?: FieldErrors, more: { saved?: Record<string, string>; retryAfter?: number } = {}) {
    super(message)
    this.name = 'AppError'
    this.code = code
    this.fields = fields
    this.saved = more.saved
    this.retryAfter = more.retryAfter
  }
}

/** The same answer for what is hidden and for what does not exist. */
export const notFound = () => new AppError('NOT_FOUND', 'There is nothing here, or it is not yours to see.')

/** A failure that belongs to one field of a form. */
export const fieldError = (field: string, sentence: string) => new AppError('INVALID_INPUT', sentence, { [field]: [sentence] })

/** Next bundles this file apart from the server's own copy, so the class alone cannot be trusted to match. */
export function isAppError(error: unknown): error is AppError {
  return error instanceof AppError || (error instanceof Error && error.name === 'AppError' && 'code' in error)
}
