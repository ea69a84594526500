// The record that both sides keep, letter by letter, as a file.
import { notFound } from '@/platform/access/errors'
import { findAgent } from '@/platform/auth/find-agent'
import { requestPerson } from '@/platform/auth/request-person'
import { type ApiHandler, answering } from '@/platform/edge/route'
import { Id } from '@/platform/shapes'
import { getCompanyRecord } from './operations/get-company-record'
import { getRecord } from './operations/get-record'

export const ownRecord: ApiHandler = answering(async (request, { agreementId = '' }) => asFile(await getRecord(await requestPerson(request), { agreementId }), agreementId))

export const companyRecord: ApiHandler = answering(async (request, { companyId, agreementId = '' }) => {
  const person = await requestPerson(request)
  const company = Id.safeParse(companyId)
  const agent = company.success && (await findAgent(person, company.data))
  if (!agent) throw notFound()
  return asFile(await getCompanyRecord(agent, { agreementId }), agreementId)
})

const asFile = ({ record, digest }: { record: string; digest: string }, id: string) =>
  new Response(record, {
    headers: {
      'content-type': 'application/json',
      'content-disposition': `attachment; filename="agreement-${id.slice(0, 8)}.json"`,
      'repr-digest': `sha-256=:${Buffer.from(digest, 'hex').toString('base64')}:`,
      'cache-control': 'no-store',
    },
  })
