// Receipts to keep, as files: for the person, and the very same for the company while it may read.
import { notFound } from '@/platform/access/errors'
import { findAgent } from '@/platform/auth/find-agent'
import { requestPerson } from '@/platform/auth/request-person'
import { type ApiHandler, answering } from '@/platform/edge/route'
import { Id } from '@/platform/shapes'
import { getReceipt } from './operations/get-receipt'
import { getReceiptOfEntry } from './operations/get-receipt-of-entry'
import type { ReceiptView } from './schema'

type Find = (request: Request, params: Record<string, string>) => Promise<ReceiptView>

const own: Find = async (request, { permissionId = '' }) => getReceipt(await requestPerson(request), { permissionId })

const theirs: Find = async (request, { companyId, entryId = '' }) => {
  const person = await requestPerson(request)
  const company = Id.safeParse(companyId)
  const agent = company.success && (await findAgent(person, company.data))
  if (!agent) throw notFound()
  return getReceiptOfEntry(agent, { entryId })
}

export const ownReceipt = sending(own, consentReceipt)
export const ownAgreement = sending(own, agreement)
export const receiptOfEntry = sending(theirs, consentReceipt)
export const agreementOfEntry = sending(theirs, agreement)

type File = { name: string; type: string; content: object }

function consentReceipt({ receipt }: ReceiptView): File {
  const name = `consent-receipt-${receipt.receipt_metadata.receipt_id.slice(0, 8)}.json`
  return { name, type: 'application/json', content: receipt }
}

function agreement({ receipt, agreement: content }: ReceiptView): File {
  const name = `agreement-${receipt.receipt_metadata.receipt_id.slice(0, 8)}.jsonld`
  return { name, type: 'application/ld+json', content }
}

function sending(find: Find, pick: (view: ReceiptView) => File): ApiHandler {
  return answering(async (request, params) => {
    const { name, type, content } = pick(await find(request, params))
    return new Response(`${JSON.stringify(content, null, 2)}\n`, {
      headers: {
        'content-type': `${type}; charset=utf-8`,
        'content-disposition': `attachment; filename="${name}"`,
        'x-content-type-options': 'nosniff',
        'content-security-policy': "sandbox; default-src 'none'",
        'cache-control': 'private, no-store',
      },
    })
  })
}
