// What somebody else may see, and what they saw: told in full, and kept on another server as it stands. Nothing of it is in
// force there: a company permitted here was not permitted there. Pure.
import { z } from 'zod'
import { day, id, ids, jsonOf, moment, orNull, text, texts, whole, yes } from '../columns'
import { history } from '../table'

const createdAt = moment
const shown = {
  ...{ purpose: text, showsProduct: yes, showsDocuments: yes, showsEarlier: yes, showsInteractions: yes, faceId: orNull(id), shownAs: orNull(text) },
  ...{ shownEmail: orNull(text), shownPhone: orNull(text), mayAnswer: yes, mayContact: yes, terms: text, expiresAt: orNull(moment), revokedAt: orNull(moment) },
}
const SECRET = { token_hash: 'belongs to an address or a key that opens something on this server' }

export const past = [
  history('permission', { id, issueId: id, companyId: id, companyName: text, standingId: orNull(id), documentIds: ids, ...shown, version: whole, createdAt }),
  history('standing_permission', { id, productId: orNull(id), aboutId: orNull(id), companyId: id, companyName: text, ...shown, version: whole, createdAt }),
  history('permission_event', { id, permissionId: id, kind: text, terms: jsonOf(z.record(z.string(), z.json())), at: moment }),
  history('agreement', {
    ...{ id, permissionId: id, companyId: id, answer: text, terms: text, offered: orNull(text), agentName: orNull(text), record: text, digest: text, at: moment },
  }),
  history('access_event', {
    ...{ id, at: moment, companyId: orNull(id), companyName: orNull(text), agentName: orNull(text), permissionId: orNull(id), shareLinkId: orNull(id) },
    ...{ recordKind: text, recordId: id, preview: yes, personName: orNull(text) },
  }, { leftOut: { person_id: 'an account on this server' } }),
  history(
    'share_link',
    {
      ...{ id, recommendationId: orNull(id), issueId: orNull(id), label: orNull(text), faceId: orNull(id), shownAs: orNull(text), showsCustomer: yes },
      ...{ showsProduct: yes, showsDocuments: yes, expiresAt: orNull(moment), revokedAt: orNull(moment), createdAt, askId: orNull(id), circleId: orNull(id) },
      ...{ hasPasscode: yes, maxBrowsers: orNull(whole), browsers: whole },
    },
    { leftOut: { ...SECRET, passcode_hash: 'the word belongs to a link on this server' } },
  ),
  history('publication', {
    ...{ id, recommendationId: id, slug: text, listed: yes, aboutCompanyId: orNull(id), aboutDomain: orNull(text), publishedAt: moment, takenBackAt: orNull(moment) },
    ...{ hiddenAt: orNull(moment), hiddenWhy: orNull(text), hiddenReason: orNull(text), hiddenSeenAt: orNull(moment) },
  }),
  history('publication_look', { id, publicationId: id, day, looks: whole }),
  history('public_report', { id, publicationId: id, about: text, why: text, createdAt, seenAt: orNull(moment), settledAt: orNull(moment) }, { leftOut: { words: 'for the administrators alone' } }),
  history('moderation', { id, publicationId: id, slug: text, recommendationId: id, step: text, why: orNull(text), reason: orNull(text), at: moment }, { leftOut: { by_name: 'for the administrators alone' } }),
  history('circle_member', { id, circleId: id, name: text, shareLinkId: id, joinedAs: orNull(text), joinedAt: orNull(moment), createdAt }, { leftOut: { person_id: 'an account on this server' } }),
  history(
    'reply',
    {
      ...{ id, shareLinkId: id, recommendationId: orNull(id), askId: orNull(id), kind: text, name: orNull(text), body: orNull(text), choice: orNull(text) },
      ...{ candidateId: orNull(id), about: text, toName: text, answer: orNull(text), answeredAt: orNull(moment), seenAt: orNull(moment), version: whole, createdAt },
      ...{ updatedAt: moment, removedAt: orNull(moment) },
    },
    { leftOut: { writer_id: 'made of what its writer’s browser holds', edit_id: 'made of its writer’s edit link' } },
  ),
  history('calendar_feed', { id, label: orNull(text), showsWords: yes, createdAt }, { leftOut: { ...SECRET, read_at: 'changes with every look of a calendar program' } }),
  history(
    'api_token',
    { id, name: text, scopes: texts, createdAt, expiresAt: orNull(moment) },
    { leftOut: { ...SECRET, person_id: 'whoever takes the archive', company_id: 'tokens of a company are the company’s', used_at: 'changes with every request of a program' } },
  ),
]
