// The record that both sides keep, letter by letter, as a file.
import { requestAgent } from '@/platform/auth/request-agent'
import { requestPerson } from '@/platform/auth/request-person'
import { about, answering } from '@/platform/edge/route'
import { getCompanyRecord } from './operations/get-company-record'
import { getRecord } from './operations/get-record'

export const ownRecord = about(
  answering(async (request, { agreementId = '' }, caller) => asFile(await getRecord(await requestPerson(request, caller), { agreementId }), agreementId)),
  { actor: 'person', name: 'agreement.download', answers: 'application/json' },
)

export const companyRecord = about(
  answering(async (request, { companyId, agreementId = '' }, caller) => asFile(await getCompanyRecord(await requestAgent(request, companyId, caller), { agreementId }), agreementId)),
  { actor: 'company', name: 'agreement.download', answers: 'application/json' },
)

const asFile = ({ record, digest }: { record: string; digest: string }, id: string) =>
  new Response(record, {
    headers: {
      'content-type': 'application/json',
      'content-disposition': `attachment; filename="agreement-${id.slice(0, 8)}.json"`,
      'repr-digest': `sha-256=:${Buffer.from(digest, 'hex').toString('base64')}:`,
      'cache-control': 'no-store',
    },
  })
