import type { Actor } from '@/platform/access/actor'
import { notFound } from '@/platform/access/errors'
import { Id } from '@/platform/shapes'
import { agentOfToken, type Caller } from './caller'
import { findAgent } from './find-agent'
import { requestPerson } from './request-person'

/** The agent of this company that a plain request speaks for, by token or session. Throws NOT_SIGNED_IN, NOT_ALLOWED or NOT_FOUND. */
export async function requestAgent(request: Request, companyId: string | undefined, caller?: Caller): Promise<Actor<'company'>> {
  const company = Id.safeParse(companyId)
  if (caller?.token) {
    const agent = agentOfToken(caller.token)
    if (agent.id !== company.data) throw notFound()
    return agent
  }

  const person = await requestPerson(request)
  const agent = company.success && (await findAgent(person, company.data))
  if (!agent) throw notFound()
  return agent
}
