// Who a request of the API speaks for: a token in its Authorization header, or else the session in its cookie.
import { AppError } from '@/platform/access/errors'
import { findToken, type FoundToken, type PersonScope } from './find-token'

/** What an address takes: a token with this scope, or only somebody who has signed in in a browser. */
export type Need = PersonScope | 'session'

/** Handed to every handler. Without a token the cookie decides. */
export type Caller = { token: FoundToken | null; need: Need }

/** Throws NOT_SIGNED_IN for an Authorization header that opens nothing: then no cookie counts either. */
export async function callerOf(request: Request, need: Need): Promise<Caller> {
  const header = request.headers.get('authorization')
  if (header === null) return { token: null, need }
  const [, sent] = /^Bearer +(\S+)$/i.exec(header.trim()) ?? []
  const token = sent ? await findToken(sent) : null
  if (!token) throw new AppError('NOT_SIGNED_IN', 'This token is not known here: it may be mistyped, expired or revoked.', { authorization: ['Send “Authorization: Bearer” and a token from your settings.'] })
  return { token, need }
}

/** The person whose token it is. Throws NOT_ALLOWED for a company's, and for one without the scope. */
export function personOfToken(token: FoundToken, need: Need) {
  if (token.kind !== 'person') throw refused('This address takes a person’s token (tap_…), and this is a company’s.')
  if (need === 'session') throw refused('This is done in the browser, signed in, and by no token.')
  if (!token.scopes.includes(need)) throw refused(`This token lacks the scope “${need}”.`)
  return token.person
}

/** The agent of the company whose token it is. Throws NOT_ALLOWED for a person's. */
export function agentOfToken(token: FoundToken) {
  if (token.kind !== 'company') throw refused('This address takes a company’s token (tac_…), and this is a person’s.')
  return token.agent
}

const refused = (sentence: string) => new AppError('NOT_ALLOWED', sentence, { authorization: [sentence] })
