// The same permission in the Open Digital Rights Language 2.2, as JSON-LD.
import { env } from '@/platform/env'
import type { Facts } from './facts'
import { DPV_PURPOSES, partsOf } from './parts'
import type { OdrlAgreement } from './schema'

export function asAgreement({ permitted, ids, agreed }: Facts): OdrlAgreement {
  const issue = asset(ids.target)
  const person = party(ids.principal)
  const within = constraints(permitted.purpose, permitted.expiresAt)
  // Every read is told to the person: the instance does so in the transaction of the read.
  const duty = [{ action: 'inform', informedParty: person }]
  const readable = partsOf(permitted).map((part) => (part === 'issue' ? issue : { ...asset(ids.target, `#${part}`), partOf: issue.uid }))
  const answering = { action: 'annotate', target: issue }
  return {
    '@context': ['http://www.w3.org/ns/odrl.jsonld', { dc: 'http://purl.org/dc/terms/' }],
    '@type': 'Agreement',
    uid: `urn:uuid:${ids.record}`,
    ...termsOf(agreed),
    assigner: person,
    assignee: party(permitted.companyId),
    permission: [
      ...readable.map((target) => ({ action: 'read', target, constraint: within, duty })),
      ...(permitted.mayAnswer ? [{ ...answering, constraint: within }] : []),
    ],
    ...(!permitted.mayAnswer && { prohibition: [answering] }),
  }
}

function termsOf({ terms: { id, name }, state, said }: Facts['agreed']) {
  const accepted = state === 'accepted' ? said.findLast(({ answer }) => answer === 'accepted' || answer === 'taken') : undefined
  return {
    'dc:conformsTo': { '@id': new URL(`/help#${id}`, env.PUBLIC_URL).href, 'dc:identifier': id, 'dc:title': name },
    ...(accepted && { 'dc:dateAccepted': { '@value': accepted.at.toISOString().slice(0, 10), '@type': 'xsd:date' } }),
  }
}

const party = (id: string) => ({ '@type': 'Party' as const, uid: `urn:uuid:${id}` })
const asset = (id: string, part = '') => ({ '@type': 'Asset' as const, uid: `urn:uuid:${id}${part}` })

function constraints(purpose: string, expiresAt: Date | null) {
  const happens = (what: string) => ({ leftOperand: 'event', operator: 'lt', rightOperand: { '@id': new URL(`/help#${what}`, env.PUBLIC_URL).href } })
  const last = expiresAt && { leftOperand: 'dateTime', operator: 'lteq', rightOperand: { '@value': expiresAt.toISOString(), '@type': 'xsd:dateTime' } }
  return [
    { leftOperand: 'purpose', operator: 'isA', rightOperand: { '@id': DPV_PURPOSES[purpose] ?? 'https://w3id.org/dpv#Purpose' } },
    last ?? happens('solved'),
    happens('taken-back'),
  ]
}
