// Ada's records, one of every kind, each with a word in it that nobody else may ever see.
import { addIntent } from '@/intent/operations/add-intent'
import { startImport } from '@/import/operations/start-import'
import { addMessage } from '@/issue/operations/add-message'
import { reportIssue } from '@/issue/operations/report-issue'
import { giveOpinion } from '@/opinion/operations/give-opinion'
import { permitIssue } from '@/permission/operations/permit-issue'
import { addProduct } from '@/product/operations/add-product'
import { writeRecommendation } from '@/recommendation/operations/write-recommendation'
import { createShareLink } from '@/share-link/operations/create-share-link'
import { findVisitor } from '@/platform/auth/find-visitor'
import { newToken } from '@/platform/ids'
import { aCompany, aPerson } from './people'

/** No word of Ada's is without it. */
export const CANARY = 'canary'

export async function aWorld() {
  const ada = await aPerson('Ada canary-name')
  const acme = await aCompany()
  const product = await addProduct(ada, { name: 'canary-product', company: acme.domain, serialNumber: 'canary-serial', notes: 'canary-notes' })
  const issue = await reportIssue(ada, { title: 'canary-shown', company: acme.domain, details: 'canary-shown-details', productId: product.id })
  const secret = await reportIssue(ada, { title: 'canary-secret', company: acme.domain })
  await addMessage(ada, { issueId: issue.id, body: 'canary-shown-message' })
  await addMessage(ada, { issueId: issue.id, body: 'canary-private-note', private: true })
  const opinion = await giveOpinion(ada, { companyId: acme.id, verdict: 'not-for-me', sentence: 'canary-opinion' })
  const intent = await addIntent(ada, { text: 'canary-intent', company: acme.domain })
  const imported = await startImport(ada, { fileName: 'canary-file.csv', fileKey: `imports/${newToken()}`, bytes: 1 })
  const permission = await permitIssue(ada, { issueId: issue.id, until: 'solved' })
  const recommendation = await writeRecommendation(ada, { productId: product.id, title: 'canary-recommended', sentence: 'canary-sentence' })
  const link = await createShareLink(ada, { recommendationId: recommendation.id, label: 'canary-label' })
  const visitor = (await findVisitor(link.address.split('/').at(-1)!, new Headers({ 'user-agent': 'Firefox' })))!

  return { ada, acme, visitor, product, issue, secret, opinion, intent, imported, permission, recommendation, link }
}
export type World = Awaited<ReturnType<typeof aWorld>>

/** Every id of Ada's and every field a form has, in one input: each operation takes what it knows. */
export function everyInput({ ada, acme, product, issue, opinion, intent, imported, permission, recommendation, link }: World) {
  return {
    ...{ productId: product.id, issueId: issue.id, opinionId: opinion.id, intentId: intent.id, importId: imported.id },
    ...{ permissionId: permission.permissionId, entryId: permission.entryId, recommendationId: recommendation.id, shareLinkId: link.id },
    ...{ companyId: acme.id, sessionId: product.id, personId: ada.id, recordId: issue.id, id: issue.id, removedAt: new Date().toISOString() },
    ...{ name: 'Bo', title: 'Bo was here', text: 'Bo was here', body: 'Bo was here', sentence: 'Bo was here', line: 'Bo was here' },
    ...{ q: 'canary', verdict: 'recommends', company: acme.domain, domain: 'bo-was-here.com', website: 'bo-was-here.com' },
    ...{ fileName: 'bo.csv', fileKey: `imports/${newToken()}`, bytes: 1, bytesRead: 1, rows: [], state: 'ready', why: 'Bo was here', kinds: ['mail'] },
    ...{ email: 'bo@example.com', password: 'a password of Bo', currentPassword: 'a password of Bo', newPassword: 'another password of Bo' },
    ...{ token: 'a token of Bo', browser: 'Firefox', address: '127.0.0.1' },
  }
}
