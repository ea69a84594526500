// What is said to friends, and who they are. After faces, issues and documents, which these point at. Pure.
import { Facts } from '@/recommendation/schema'
import { amount, id, jsonOf, moment, oneOf, orNull, text, webAddress, whole } from '../columns'
import { record } from '../table'

const createdAt = moment
const updatedAt = moment
const removedAt = orNull(moment)

export const friends = [
  record('recommendation', {
    ...{ id, companyId: orNull(id), productId: orNull(id), issueId: orNull(id), praiseId: orNull(id), verdict: oneOf('recommends', 'not-for-me'), title: text, sentence: text },
    ...{ faceId: orNull(id), authorName: text, facts: jsonOf(Facts), version: whole, createdAt, updatedAt, removedAt },
  }),
  record('attachment', {
    ...{ id, documentId: id, companyId: orNull(id), productId: orNull(id), issueId: orNull(id), interactionId: orNull(id), recommendationId: orNull(id), createdAt },
  }),
  record('ask', {
    ...{ id, intentId: id, question: text, faceId: orNull(id), authorName: text, version: whole, decidedAt: orNull(moment), chosenId: orNull(id) },
    ...{ thanks: orNull(text), productId: orNull(id), createdAt, updatedAt, removedAt },
  }),
  record('candidate', { id, askId: id, position: whole, name: text, url: orNull(webAddress), price: orNull(amount), currency: orNull(text), note: orNull(text) }),
  record('circle', { id, name: text, kind: oneOf('household', 'friends', 'colleagues', 'other'), authorName: text, version: whole, createdAt, updatedAt, removedAt }),
  record('recommendation_circle', { id, recommendationId: id, circleId: id, createdAt }),
]
