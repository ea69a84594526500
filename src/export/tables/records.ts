// The person's own records, in an order in which each finds what it points at. Pure.
import { z } from 'zod'
import { amount, day, id, jsonOf, moment, oneOf, orNull, text, texts, webAddress, whole, yes } from '../columns'
import { record } from '../table'

const version = whole
const createdAt = moment
const updatedAt = moment
const removedAt = orNull(moment)
const companyId = orNull(id)
const productId = orNull(id)
const issueId = orNull(id)
const currency = orNull(text)
const tags = texts

const Stars = z.array(z.strictObject({ criterion: z.string().max(200), stars: z.int().min(1).max(5) })).max(50)

const BATCH = { leftOut: { import_id: 'names a batch of this server; where the record came from stays in source and sourceKey' } }

export const records = [
  record('relationship', {
    ...{ id, companyId: id, name: text, domain: orNull(text), customerNumber: orNull(text), since: orNull(day), status: oneOf('active', 'former', 'avoid') },
    ...{ tags, notes: orNull(text), source: orNull(text), version, createdAt, updatedAt, removedAt },
  }, BATCH),
  record('contact_point', { id, companyId: id, kind: oneOf('phone', 'mail', 'web', 'chat', 'address'), value: text, label: orNull(text), source: orNull(text), createdAt }, BATCH),
  record('contact_preference', { id, companyId: id, channel: oneOf('any', 'mail', 'phone', 'letter', 'text', 'visit'), about: orNull(text), welcome: yes, createdAt }),
  record(
    'product',
    {
      ...{ id, companyId, kind: oneOf('thing', 'service', 'subscription', 'contract'), name: text, model: orNull(text), serialNumbers: texts, gtin: orNull(text) },
      ...{ boughtAt: orNull(text), place: orNull(text), tags, boughtOn: orNull(day), price: orNull(amount), currency, notes: orNull(text) },
      ...{ source: orNull(text), sourceKey: orNull(text), version, createdAt, updatedAt, removedAt },
    },
    BATCH,
  ),
  record('warranty', { id, productId: id, covers: orNull(text), until: day, createdAt }),
  record('product_link', { id, productId: id, label: orNull(text), url: webAddress, createdAt }),
  record(
    'subscription',
    {
      ...{ productId: id, period: oneOf('week', 'month', 'quarter', 'half-year', 'year'), renewsOn: orNull(day), runsMonths: orNull(whole) },
      ...{ noticeDays: orNull(whole), trialEndsOn: orNull(day), cancelledOn: orNull(day) },
    },
    { key: ['productId'] },
  ),
  record('price_change', { id, productId: id, fromDay: day, price: amount, currency: text, createdAt }),
  record(
    'issue',
    {
      ...{ id, companyId, productId, kind: oneOf('question', 'problem', 'claim', 'praise'), title: text, details: orNull(text), wanted: orNull(text), topics: texts },
      ...{ severity: oneOf('minor', 'normal', 'serious'), reference: orNull(text), atStake: orNull(amount), recovered: orNull(amount), currency },
      ...{ neededBy: orNull(day), deadline: orNull(day), lastWord: oneOf('person', 'company'), reachedAt: orNull(moment), version, createdAt, updatedAt, removedAt },
    },
    { leftOut: { open: 'follows from its resolution' } },
  ),
  record('resolution', { issueId: id, outcome: oneOf('solved', 'given-up'), at: moment }, { key: ['issueId'] }),
  record('interaction', {
    ...{ id, companyId, issueId, channel: oneOf('call', 'mail', 'chat', 'visit', 'letter', 'payment'), direction: oneOf('in', 'out'), at: moment },
    ...{ minutes: orNull(whole), who: orNull(text), said: orNull(text), reference: orNull(text), unwanted: yes, version, createdAt, removedAt },
    ...{ source: orNull(text), sourceKey: orNull(text) },
  }, BATCH),
  record('opinion', {
    ...{ id, companyId, productId, verdict: oneOf('recommends', 'none', 'not-for-me'), sentence: orNull(text), stars: jsonOf(Stars), createdAt, removedAt },
  }),
  record('intent', {
    ...{ id, companyId, topic: orNull(text), text, maxPrice: orNull(amount), currency, neededBy: orNull(day), tags, version, createdAt, updatedAt, removedAt },
  }),
  record('reminder', {
    ...{ id, text, dueOn: day, repeats: orNull(oneOf('week', 'month', 'year')), firstOn: orNull(day), companyId, productId, issueId, doneAt: orNull(moment) },
    ...{ version, createdAt, removedAt },
  }),
]
