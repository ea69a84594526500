// Two people, two companies, two issues each: as few as it takes for one to be shown what belongs to the other.
import { addMessage } from '@/issue/operations/add-message'
import { reportIssue } from '@/issue/operations/report-issue'
import { logInteraction } from '@/interaction/operations/log-interaction'
import { addProduct } from '@/product/operations/add-product'
import type { Actor } from '@/platform/access/actor'
import { openAs } from '@/platform/access/doorway'
import { newId } from '@/platform/ids'
import { aCompany, aDomain, aPerson } from '../support/people'

type Owner = { person: Actor<'person'>; issues: Issue[] }
/** The ids of what belongs to an issue, and of nothing that a company or a link may add. */
export type Issue = { id: string; product: string; message: string; note: string; interaction: string; document: string }
export type Company = Awaited<ReturnType<typeof aCompany>> & { agentPerson: Actor<'person'> }
export type World = { owners: Owner[]; companies: Company[]; names: Map<string, string> }

/** Both issues of a person are with the first company, so the first of them is an earlier one of the second. */
export async function aWorld(): Promise<World> {
  const names = new Map<string, string>()
  const companies = await Promise.all(['acme', 'zeta'].map(async (name) => aTeam(name, names)))
  const owners: Owner[] = []
  for (const name of ['Ada', 'Bo']) {
    const person = await aPerson(name)
    owners.push({ person, issues: [await anIssue(person, companies[0]!, `${name} first`, names), await anIssue(person, companies[0]!, `${name} second`, names)] })
  }
  return { owners, companies, names }
}

async function aTeam(name: string, names: Map<string, string>): Promise<Company> {
  const company = await aCompany(aDomain(name))
  names.set(company.id, name)
  const [member] = await openAs(company, (db) => db.companyMember.findMany({ select: { personId: true } }))
  return { ...company, agentPerson: { kind: 'person', id: member!.personId } as Actor<'person'> }
}

async function anIssue(person: Actor<'person'>, company: Company, name: string, names: Map<string, string>): Promise<Issue> {
  const product = (await addProduct(person, { name: `Thing of ${name}`, company: company.domain })).id
  const { id } = await reportIssue(person, { title: name, company: company.domain, productId: product })
  const message = (await addMessage(person, { issueId: id, body: `Words of ${name}` })).messageId
  const note = (await addMessage(person, { issueId: id, body: `Note of ${name}`, private: true })).messageId
  const interaction = (await logInteraction(person, { issueId: id, channel: 'call', said: `Said of ${name}` })).interactionId
  // The file itself is nothing that a permission is about.
  const document = newId()
  await openAs(person, async (db) => {
    await db.document.create({ data: { id: document, name: `Paper of ${name}`, type: 'text/plain', bytes: 1, fileKey: `documents/${newId()}/${newId()}` } })
    await db.attachment.create({ data: { documentId: document, issueId: id } })
  })
  const issue = { id, product, message, note, interaction, document }
  for (const [kind, of] of Object.entries(issue)) names.set(of, kind === 'id' ? name : `${kind} of ${name}`)
  return issue
}
