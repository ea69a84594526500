// The steps of a story, drawn at random.
import fc from 'fast-check'
import type { Clock } from './clock'
import type { Oracle } from './oracle'
import type { World } from './world'

const two = fc.nat(1)
const which = fc.nat(5)
// Things happen more often to the first ones, so that a story comes back to what it was about.
const whose = fc.constantFrom(0, 0, 0, 1)
const reader = fc.constantFrom(0, 0, 1)
/** `issue`: one of those that the person has, new ones too. */
const at = { owner: whose, issue: fc.constantFrom(0, 0, 0, 1, 1, 2, 3) }
const face = fc.constantFrom(null, null, 0, 1)
/** In tens of days, or until it is solved. */
const until = fc.constantFrom('solved' as const, 1, 2, 3)
const terms = fc.constantFrom('SD-BASE', 'SD-BASE-A', 'SD-BASE-DP')
const parts = {
  ...{ showsProduct: fc.boolean(), showsEarlier: fc.boolean(), showsInteractions: fc.boolean(), mayAnswer: fc.boolean() },
  mayContact: fc.constantFrom(false, false, true),
}
const documents = fc.constantFrom('none', 'all', "the issue's", "the product's")
const agent = fc.constantFrom('founder' as const, 'colleague' as const)
const ask = fc.constantFrom('product' as const, 'documents' as const, 'earlier' as const, 'interactions' as const)

const step = <const D extends string, P extends object>(weight: number, doing: D, of: { [K in keyof P]: fc.Arbitrary<P[K]> }) => ({
  weight,
  arbitrary: fc.record({ do: fc.constant(doing), ...of }) as unknown as fc.Arbitrary<{ do: D } & P>,
})

export const aStep = fc.oneof(
  step(7, 'permit', { ...at, company: reader, ...parts, face, documents, until, terms }),
  step(2, 'change', { ...at, company: reader, ...parts, face, documents, until: fc.constantFrom('same' as const, 'solved' as const, 1, 3) }),
  step(3, 'revoke', { ...at, company: reader }),
  step(1, 'revoke everything', { owner: whose, company: reader }),
  step(1, 'revoke all', { owner: whose, andLinks: fc.boolean() }),
  step(4, 'permit all', { owner: whose, company: reader, about: fc.constantFrom('product' as const, 'company' as const), one: two, ...parts, face, documents: fc.constantFrom('none', 'all'), until, terms }),
  step(2, 'change a standing one', { which, ...parts, documents: fc.constantFrom('none', 'all'), until: fc.constantFrom('same' as const, 'solved' as const, 1, 3) }),
  step(2, 'revoke a standing one', { which }),
  step(3, 'share', { ...at, showsProduct: fc.boolean(), showsDocuments: fc.boolean(), showsCustomer: fc.boolean(), face, left: fc.constantFrom(1, 3) }),
  step(1, 'take a link back', { which }),
  step(3, 'report', { owner: whose, company: two, product: fc.constantFrom(null, 0, 1) }),
  step(2, 'move', { ...at, company: two }),
  step(1, 'change the product', { ...at, product: fc.constantFrom(null, 0, 1) }),
  step(2, 'write', { ...at, private: fc.boolean() }),
  step(3, 'resolve', at),
  step(2, 'reopen', at),
  step(3, 'remove', at),
  step(2, 'restore', at),
  step(1, 'delete for good', at),
  step(2, 'change a face', { owner: whose, face: two, email: fc.boolean() }),
  step(2, 'remove a face', { owner: whose, face: two }),
  step(1, 'restore a face', { owner: whose, face: two }),
  step(2, 'answer', { ...at, company: reader, by: agent }),
  step(1, 'answer past the operation', { ...at, company: reader, by: agent }),
  step(2, 'ask for more', { ...at, company: reader, by: agent, ask, granted: fc.boolean() }),
  step(3, 'answer the terms', { ...at, company: reader, by: agent, reply: fc.constantFrom('accepted' as const, 'refused' as const, 'offered' as const, 'offered' as const), offered: terms }),
  step(3, 'agree on other terms', { ...at, company: reader, by: agent, offered: terms }),
  step(3, 'settle the offer', { ...at, company: reader, accept: fc.boolean() }),
  step(1, 'change the role', { company: reader, role: fc.constantFrom('owner' as const, 'agent' as const, 'reader' as const) }),
  step(1, 'remove the colleague', { company: reader }),
  step(1, 'take the colleague in', { company: reader }),
  step(3, 'ten days pass', {}),
  step(1, 'lose the domain', { company: reader }),
  step(1, 'prove the domain again', { company: reader }),
)
export type Step = typeof aStep extends fc.Arbitrary<infer S> ? S : never
export type Stage = { world: World; oracle: Oracle; clock: Clock }
type Of<D extends Step['do']> = Extract<Step, { do: D }>
export type Doing<D extends Step['do']> = { [K in D]: (stage: Stage, step: Of<K>) => Promise<unknown> }
