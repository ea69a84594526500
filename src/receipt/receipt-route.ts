// Receipts to keep, as files: for the person, and the very same for the company while it may read.
import { requestAgent } from '@/platform/auth/request-agent'
import { requestPerson } from '@/platform/auth/request-person'
import { about, type ApiHandler, answering } from '@/platform/edge/route'
import { getReceipt } from './operations/get-receipt'
import { getReceiptOfEntry } from './operations/get-receipt-of-entry'
import type { ReceiptView } from './schema'

type Find = (...asked: Parameters<ApiHandler>) => Promise<ReceiptView>

const own: Find = async (request, { permissionId = '' }, caller) => getReceipt(await requestPerson(request, caller), { permissionId })

const theirs: Find = async (request, { companyId, entryId = '' }, caller) => getReceiptOfEntry(await requestAgent(request, companyId, caller), { entryId })

const RECEIPT = 'application/json'
const AGREEMENT = 'application/ld+json'
export const ownReceipt = about(sending(own, consentReceipt), { actor: 'person', name: 'receipt.download', answers: RECEIPT })
export const ownAgreement = about(sending(own, agreement), { actor: 'person', name: 'receipt.download-agreement', answers: AGREEMENT })
export const receiptOfEntry = about(sending(theirs, consentReceipt), { actor: 'company', name: 'receipt.download', answers: RECEIPT })
export const agreementOfEntry = about(sending(theirs, agreement), { actor: 'company', name: 'receipt.download-agreement', answers: AGREEMENT })

type File = { name: string; type: string; content: object }

function consentReceipt({ receipt }: ReceiptView): File {
  const name = `consent-receipt-${receipt.receipt_metadata.receipt_id.slice(0, 8)}.json`
  return { name, type: RECEIPT, content: receipt }
}

function agreement({ receipt, agreement: content }: ReceiptView): File {
  const name = `agreement-${receipt.receipt_metadata.receipt_id.slice(0, 8)}.jsonld`
  return { name, type: AGREEMENT, content }
}

function sending(find: Find, pick: (view: ReceiptView) => File): ApiHandler {
  return answering(async (...asked) => {
    const { name, type, content } = pick(await find(...asked))
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
