import type { Actor } from '@/platform/access/actor'
import { notFound } from '@/platform/access/errors'
import { Id } from '@/platform/shapes'
import { findAgent } from './find-agent'
import { requestPerson } from './request-person'

/** The person whose session cookie a plain request carries, as an agent of this company. Throws NOT_SIGNED_IN or NOT_FOUND. */
export async function requestAgent(request: Request, companyId: string | undefined): Promise<Actor<'company'>> {
  const person = await requestPerson(request)
  const company = Id.safeParse(companyId)
  const agent = company.success && (await findAgent(person, company.data))
  if (!agent) throw notFound()
  return agent
}
