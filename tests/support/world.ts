// Ada's records, one of every kind, each with a word in it that nobody else may ever see.
import { newFileKey } from '@/document/file-key'
import { addDocument } from '@/document/operations/add-document'
import { addContactPoint } from '@/contact/operations/add-contact-point'
import { addContactPreference } from '@/contact/operations/add-contact-preference'
import { getAsk } from '@/ask/operations/get-ask'
import { startAsk } from '@/ask/operations/start-ask'
import { addTemplate } from '@/answer-template/operations/add-template'
import { addFace } from '@/face/operations/add-face'
import { setPicture } from '@/face/operations/set-picture'
import { addCircle } from '@/circle/operations/add-circle'
import { addMember } from '@/circle/operations/add-member'
import { showTo } from '@/circle/operations/show-to'
import { publish } from '@/publication/operations/publish'
import { takeBackPublication } from '@/publication/operations/take-back-publication'
import { readPermittedIssue } from '@/inbox/operations/read-permitted-issue'
import { giveStanding } from '@/permission/operations/give-standing'
import { answerTerms } from '@/agreement/operations/answer-terms'
import { addIntent } from '@/intent/operations/add-intent'
import { newFileKey as newArchiveKey } from '@/export/file-key'
import { askExport } from '@/export/operations/ask-export'
import { startImport } from '@/import/operations/start-import'
import { logInteraction } from '@/interaction/operations/log-interaction'
import { addMessage } from '@/issue/operations/add-message'
import { reportIssue } from '@/issue/operations/report-issue'
import { giveOpinion } from '@/opinion/operations/give-opinion'
import { permitIssue } from '@/permission/operations/permit-issue'
import { addProductLink } from '@/product-link/operations/add-product-link'
import { addProduct } from '@/product/operations/add-product'
import { writeReply } from '@/reply/operations/write-reply'
import { writeRecommendation } from '@/recommendation/operations/write-recommendation'
import { createCompanyToken } from '@/api-token/operations/create-company-token'
import { createToken } from '@/api-token/operations/create-token'
import { createFeed } from '@/calendar-feed/operations/create-feed'
import { setDigest } from '@/digest/operations/set-digest'
import { addReminder } from '@/reminder/operations/add-reminder'
import { addRelationship } from '@/relationship/operations/add-relationship'
import { createCaseLink } from '@/share-link/operations/create-case-link'
import { saveFilter } from '@/saved-filter/operations/save-filter'
import { createShareLink } from '@/share-link/operations/create-share-link'
import { changePrice } from '@/subscription/operations/change-price'
import { addWarranty } from '@/warranty/operations/add-warranty'
import { openAs } from '@/platform/access/doorway'
import { findVisitor } from '@/platform/auth/find-visitor'
import { newId, newToken } from '@/platform/ids'
import { writeNotice } from '@/notice/operations/write-notice'
import { inviteColleague } from '@/member/operations/invite-colleague'
import { addEndpoint } from '@/webhook/operations/add-endpoint'
import { listDeliveries } from '@/webhook/operations/list-deliveries'
import { sendTest } from '@/webhook/operations/send-test'
import { system } from '@/platform/auth/prove-actor'
import { aColleague, aCompany, aPerson } from './people'

/** No word of Ada's is without it. */
export const CANARY = 'canary'

export async function aWorld() {
  const ada = await aPerson('Ada canary-name')
  const acme = await aCompany()
  const product = await addProduct(ada, { name: 'canary-product', company: acme.domain, serialNumbers: ['canary-serial'], notes: 'canary-notes' })
  const subscribed = await addProduct(ada, { name: 'canary-subscription', kind: 'subscription', company: acme.domain, renewsOn: '2026-01-31' })
  const warranty = await addWarranty(ada, { productId: product.id, covers: 'canary-warranty', until: '2030-01-01' })
  const productLink = await addProductLink(ada, { productId: product.id, label: 'canary-manual', url: 'https://example.com/canary' })
  const priceChange = await changePrice(ada, { productId: subscribed.id, fromDay: '2026-01-31', price: '9.99', currency: 'EUR' })
  const issue = await reportIssue(ada, { title: 'canary-shown', company: acme.domain, details: 'canary-shown-details', productId: product.id })
  const secret = await reportIssue(ada, { title: 'canary-secret', company: acme.domain })
  const message = await addMessage(ada, { issueId: issue.id, body: 'canary-shown-message' })
  const interaction = await logInteraction(ada, { issueId: issue.id, channel: 'call', who: 'canary-who', said: 'canary-said' })
  await addMessage(ada, { issueId: issue.id, body: 'canary-private-note', private: true })
  const opinion = await giveOpinion(ada, { companyId: acme.id, verdict: 'not-for-me', sentence: 'canary-opinion' })
  const intent = await addIntent(ada, { text: 'canary-intent', company: acme.domain })
  const imported = await startImport(ada, { fileName: 'canary-file.csv', fileKey: `imports/${newToken()}`, bytes: 1 })
  const archive = await askExport(ada, {})
  const movedIn = await openAs(ada, (db) => db.moveIn.create({ data: { fileName: 'canary-archive.zip', fileKey: newArchiveKey(ada.id), state: 'failed', failure: 'canary-failure' } }))
  const face = await addFace(ada, { name: 'canary-shown-face', email: 'canary@example.com', phone: '+49 30 1234567' })
  await setPicture(ada, { faceId: face.id, picture: new Uint8Array([1]) })
  const permission = await permitIssue(ada, { issueId: issue.id, until: 'solved', showsDocuments: true, face: face.id })
  const agreement = await answerTerms(acme, { entryId: permission.entryId, reply: 'refused' })
  const standing = await giveStanding(ada, { productId: subscribed.id })
  const document = await addDocument(ada, { issueId: issue.id, name: 'canary-shown.pdf', type: 'application/pdf', bytes: 1, fileKey: newFileKey(ada.id) })
  const [seen] = (await readPermittedIssue(acme, { entryId: permission.entryId })).documents
  const recommendation = await writeRecommendation(ada, { productId: product.id, title: 'canary-recommended', sentence: 'canary-sentence' })
  const link = await createShareLink(ada, { recommendationId: recommendation.id, label: 'canary-label' })
  await createCaseLink(ada, { issueId: secret.id, label: 'canary-case', face: face.id })
  const circle = await addCircle(ada, { name: 'canary-circle', authorName: 'canary-author' })
  const circleMember = await addMember(ada, { circleId: circle.id, name: 'canary-friend' })
  await showTo(ada, { recommendationId: recommendation.id, circleIds: [circle.id] })
  // It was public, and is not any more: what is left of that is nobody's business.
  const slug = `was-public-${newId()}`.slice(0, 40)
  await publish(ada, { recommendationId: recommendation.id, face: face.id, slug, listed: true, onCompanyPage: true, sure: true })
  await takeBackPublication(ada, { recommendationId: recommendation.id })
  const [publication] = await openAs(ada, (db) => db.publication.findMany({ select: { id: true } }))
  const other = await addRelationship(ada, { company: 'canary-other' })
  const point = await addContactPoint(ada, { companyId: acme.id, value: 'canary@example.com', label: 'canary-label' })
  const preference = await addContactPreference(ada, { companyId: acme.id, about: 'canary-cards', welcome: false })
  const reminder = await addReminder(ada, { text: 'canary-reminder', dueOn: new Date().toISOString().slice(0, 10), repeats: 'month', issueId: secret.id })
  const feed = await createFeed(ada, { label: 'canary-calendar', showsWords: true })
  await setDigest(ada, { every: 'week', showsWords: true })
  const visitor = (await findVisitor(link.address.split('/').at(-1)!, new Headers({ 'user-agent': 'Firefox' })))!

  const template = await addTemplate(acme, { title: 'Sorry', body: 'We are sorry.' })
  const colleague = await aColleague(acme)
  const notice = await writeNotice(acme, { title: 'Lights', body: 'We know.', aboutTopic: 'lights' })
  const endpoint = await addEndpoint(acme, { url: 'https://hooks.invalid/acme', types: ['issue.ended'] })
  await sendTest(acme, endpoint)
  const [delivery] = (await listDeliveries(acme, { endpointId: endpoint.endpointId })).deliveries
  // It has arrived: a worker that runs beside a test leaves it as it is.
  await openAs(system, (db) => db.webhookDelivery.updateMany({ where: { companyId: acme.id }, data: { nextAt: null, deliveredAt: new Date() } }))
  const invitation = await inviteColleague(acme, { email: `lea-${newToken().toLowerCase()}@example.com`, role: 'agent' })
  const claimant = await aPerson('Lea')
  const claim = await openAs(system, (db) => db.domainClaim.create({ data: { companyId: acme.id, personId: claimant.id, name: 'Lea', method: 'mail' } }))
  const token = await createToken(ada, { name: 'canary-program', scopes: ['read'], life: '30' })
  const companyToken = await createCompanyToken(acme, { name: 'Help desk', role: 'reader', life: '30' })
  const ask = await startAsk(ada, { intentId: intent.id, question: 'canary-question', name1: 'canary-candidate', name2: 'canary-other-candidate' })
  const reply = await writeReply(visitor, { kind: 'question', name: 'canary-friend', body: 'canary-asked', writerKey: newToken(), address: '127.0.0.1' })
  const candidate = (await getAsk(ada, ask)).candidates[0]!
  const filter = await saveFilter(ada, { list: 'issues', name: 'canary-filter', query: 'q=canary' })
  return { ada, acme, visitor, product, subscribed, warranty, productLink, priceChange, issue, message, interaction, secret, opinion, intent, imported, archive, movedIn, permission, agreement, standing, face, document, attachment: { id: seen!.attachmentId }, recommendation, circle, circleMember, link, other, point, preference, reminder, feed, filter, colleague, invitation, claim, notice, template, endpoint, token, companyToken, delivery: { id: delivery!.id }, ask, candidate, reply, publication: { id: publication!.id, slug } }
}
export type World = Awaited<ReturnType<typeof aWorld>>

/** Every id of Ada's and every field a form has, in one input: each operation takes what it knows. */
export function everyInput({ ada, acme, product, subscribed, warranty, productLink, priceChange, issue, message, interaction, opinion, intent, imported, archive, movedIn, permission, agreement, standing, face, document, attachment, recommendation, circle, circleMember, link, other, point, preference, reminder, feed, filter, colleague, invitation, claim, notice, template, endpoint, token, companyToken, delivery, ask, candidate, reply, publication }: World) {
  return {
    ...{ productId: product.id, issueId: issue.id, opinionId: opinion.id, intentId: intent.id, importId: imported.id },
    ...{ permissionId: permission.permissionId, entryId: permission.entryId, recommendationId: recommendation.id, shareLinkId: link.id },
    ...{ otherProductId: subscribed.id, warrantyId: warranty.id, productLinkId: productLink.id, priceChangeId: priceChange.id },
    ...{ until: '2030-01-01', fromDay: '2026-02-01', price: '1.00', currency: 'EUR', url: 'https://example.com/bo' },
    ...{ documentId: document.id, attachmentId: attachment.id, faceId: face.id, face: face.id, standingId: standing.standingId },
    ...{ messageId: message.messageId, interactionId: interaction.interactionId, channel: 'call', said: 'Bo was here' },
    ...{ companyId: acme.id, sessionId: product.id, personId: ada.id, recordId: issue.id, id: issue.id, removedAt: new Date().toISOString() },
    ...{ name: 'Bo', title: 'Bo was here', text: 'Bo was here', body: 'Bo was here', sentence: 'Bo was here', line: 'Bo was here' },
    ...{ templateId: template.id, asks: ['product'], note: 'Bo was here', assignee: 'me', since: 0, answer: 'declined' },
    ...{ ids: [issue.id, product.id, intent.id, acme.id], do: 'delete', tag: 'bo', of: 'issue', list: 'issues', query: 'q=bo', filterId: filter.id },
    ...{ q: 'canary', verdict: 'recommends', company: acme.domain, domain: 'bo-was-here.com', website: 'bo-was-here.com' },
    ...{ fileName: 'bo.csv', fileKey: `imports/${newToken()}`, bytes: 1, bytesRead: 1, rows: [], add: 'yes', importCompanyId: imported.id, become: 'new', shape: 'canary-shape', target: 'things', state: 'ready', why: 'Bo was here', kinds: ['mail'] },
    ...{ email: 'bo@example.com', password: 'a password of Bo', currentPassword: 'a password of Bo', newPassword: 'another password of Bo' },
    ...{ otherId: other.companyId, contactPointId: point.id, contactPreferenceId: preference.id, value: '+49 30 1234567', welcome: 'no' },
    ...{ reminderId: reminder.id, dueOn: '2030-01-01', feedId: feed.id, every: 'day', showsWords: true },
    ...{ noticeId: notice.noticeId, noticeVersion: 1, aboutTopic: 'lights', stage: 'known' },
    ...{ colleagueId: colleague.person.id, invitationId: invitation.id, claimId: claim.id, role: 'reader', decision: 'refused', mailbox: 'bo' },
    ...{ circleId: circle.id, memberId: circleMember.memberId, circleIds: [circle.id], ownerId: ada.id },
    ...{ tokenId: token.id, companyTokenId: companyToken.id, scopes: ['read'], life: '30' },
    ...{ endpointId: endpoint.endpointId, deliveryId: delivery.id, types: ['issue.ended'], entryIds: [permission.entryId] },
    ...{ agreementId: agreement.id, reply: 'accepted', offered: 'PDC-AI', accept: 'yes' },
    ...{ askId: ask.askId, candidateId: candidate.id, replyId: reply.id, writerKey: newToken(), question: 'Bo was here', name1: 'Bo' },
    ...{ exportId: archive.id, moveInId: movedIn.id, parts: 1, partsDone: 1, records: 1, documents: 1, failure: 'Bo was here' },
    ...{ into: async () => undefined, fileKeys: new Map<string, string>(), pictures: new Map<string, string>(), lines: (async function* () {})() },
    ...{ publicationId: publication.id, slug: publication.slug, listed: true, onCompanyPage: true, sure: true, words: 'Bo was here', about: 'page', everything: true, reason: 'Bo says so.', open: 'yes' },
    ...{ rowId: imported.id, day: '2026-02-01', from: '2000-01-01', through: '2099-01-01', how: 'now' },
    ...{ token: 'a token of Bo', browser: 'Firefox', address: '127.0.0.1' },
  }
}
