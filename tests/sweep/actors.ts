// Twelve who ask, each with the ids that they could have got hold of.
import type { Actor } from '@/platform/access/actor'
import { proveActor } from '@/platform/auth/prove-actor'
import { signedIn } from '../support/documents'
import { aPerson } from '../support/people'
import { asOwner } from '../support/showing'
import { type Ids, isId, madeUp } from './ids'
import type { Whose } from './kept'
import type { Worlds } from './world'

/** `missing` are the same ids but that nothing has them: the answers must be the same. Null where some are their own. */
export type Attempt = { ids: Ids; missing: Ids | null; writes: boolean }
export type Sweeper = {
  name: string
  cookie: string | undefined
  /** With which ids they ask as a person, and at the side of companies. */
  asPerson: Attempt[]
  asCompany: Attempt[]
  /** Their own world, into which one id of Ada's is put at a time. */
  own?: Ids
  /** What may be told to them at this address. */
  mayHear: (address: string) => RegExp | null
  /** Whose words they may not hear, and whose rows they may not change. */
  words: RegExp
  foreign: Whose
}

export async function twelve(worlds: Worlds): Promise<Sweeper[]> {
  const { hers, his, kappa, reader, removed, links, ada, bo, withdrawn } = worlds
  const cookieOf = async (person: Actor<'person'>) => (await signedIn(person)).cookie
  const agentOf = (company: Actor<'company'>) => cookieOf(proveActor('person', company.agent.id))
  const administrator = await aPerson('Root')
  await asOwner('insert into administrator (person_id) values ($1)', [administrator.id])
  const oldPhone = await cookieOf(hers.ada)
  await asOwner('delete from session where id = (select id from session where person_id = $1 order by id desc limit 1)', [hers.ada.id])

  const stranger = attempt(ada)
  // Whoever writes down a company has it from then on: they write down another than hers, or it would be theirs that they find.
  const alone = attempt({ ...ada, company: 'bo-was-here.com' })
  const ofAda = { owners: [hers.ada.id], companies: [hers.acme.id] }
  const ofBoth = { owners: [hers.ada.id, his.ada.id], companies: [his.acme.id], busy: ['import', 'import_row', 'export', 'move_in', 'document', 'webhook_delivery'] }
  const nothing = () => null
  const outsider = { asPerson: [alone], asCompany: [stranger], words: /canary|quokka/, mayHear: nothing, foreign: ofAda }
  // In its own portal, Acme asks for what Zeta was permitted; of Ada's it may see one issue, and may not be asked to write into it here.
  const acme = {
    ...outsider,
    asCompany: [{ ids: ada, missing: null, writes: false }, attempt({ ...bo, companyId: hers.acme.id }, [hers.acme.id])],
    mayHear: (address: string) => (address.includes(hers.acme.id) && /\/portal\//.test(address) ? /canary-shown[\w-]*/g : null),
    foreign: ofBoth,
  }
  const company = (own: string) => attempt({ ...ada, companyId: own }, [own])
  const visitor = (tokens: Ids, shown: string[] = []) => attempt({ ...ada, ...tokens }, shown)

  return [
    { ...outsider, name: 'nobody', cookie: undefined },
    { ...outsider, name: 'Bo, who has records of his own', cookie: await cookieOf(his.ada), own: bo, words: /canary/ },
    { ...outsider, name: 'whoever found Ada’s old phone, whose session she ended', cookie: oldPhone },
    { ...acme, name: 'an owner of Acme', cookie: await agentOf(hers.acme) },
    { ...acme, name: 'an agent of Acme', cookie: await cookieOf(hers.colleague.person) },
    { ...acme, name: 'a reader of Acme', cookie: await cookieOf(reader.person), asCompany: [{ ids: ada, missing: null, writes: true }, acme.asCompany[1]!] },
    { ...outsider, name: 'an agent of Zeta', cookie: await agentOf(his.acme), own: bo, asCompany: [stranger, company(his.acme.id)], words: /canary/ },
    { ...outsider, name: 'an agent of Kappa, from which it was taken back', cookie: await agentOf(kappa), asCompany: [stranger, company(kappa.id), { ids: { ...ada, ...withdrawn }, missing: null, writes: true }] },
    { ...outsider, name: 'an agent whom Acme removed', cookie: await cookieOf(removed.person) },
    { ...outsider, name: 'a visitor with three links', cookie: undefined, asPerson: [visitor(links.open, [hers.recommendation.id])], mayHear: opened(links.open) },
    { ...outsider, name: 'a visitor whose links are over', cookie: undefined, asPerson: [visitor(links.over)] },
    { ...outsider, name: 'the administrator', cookie: await cookieOf(administrator) },
  ]
}

const attempt = (ids: Ids, kept: string[] = []): Attempt => ({ ids, missing: madeUp(ids, kept), writes: true })

/** A link opens what it is to: one recommendation, signed with her name; one issue; and what a circle sees. */
const opened = (tokens: Ids) => (address: string) =>
  Object.values(tokens).some((token) => address.includes(token as string)) ? /canary-(told|recommended|sentence|name|circle|author)[\w-]*/g : null

/** One id of Ada's in the middle of one's own. */
export const swapped = (own: Ids, name: string, ada: Ids): Attempt => ({ ids: { ...own, [name]: ada[name] }, missing: { ...own, [name]: madeUp(ada)[name] }, writes: true })
export const swappable = (fields: readonly string[], own: Ids) => fields.filter((name) => isId(own[name]))
