// Two people, two companies, two issues each: as few as it takes for one to be shown what belongs to the other. They are
// told once, through operations; every story then has a fresh copy of them.
import { addFace } from '@/face/operations/add-face'
import { addMessage } from '@/issue/operations/add-message'
import { reportIssue } from '@/issue/operations/report-issue'
import { logInteraction } from '@/interaction/operations/log-interaction'
import { addProduct } from '@/product/operations/add-product'
import type { Actor } from '@/platform/access/actor'
import { openAs } from '@/platform/access/doorway'
import { newId } from '@/platform/ids'
import { aColleague, aCompany, aDomain, aPerson } from '../support/people'

/** The ids of what belongs to an issue, and of nothing that a company or a link may add. */
type Issue = { id: string; product: number; message: string; note: string; interaction: string; document: string }
type Product = { id: string; paper: string }
type Face = { id: string; name: string; email: string | null }
type Owner = { id: string; issues: Issue[]; products: Product[]; faces: Face[]; /** By company: what this person keeps about it. */ relationships: string[] }
type Company = { id: string; domain: string; /** Who founded its workspace, and who works there. */ founder: string; colleague: string }
/** Ids only, so that it can be copied like the rows it names. */
export type World = { owners: Owner[]; companies: Company[]; names: Record<string, string> }

/** Both issues of a person are with the first company, so the first of them is an earlier one of the second. */
export async function aWorld(): Promise<World> {
  const names: Record<string, string> = {}
  const companies: Company[] = []
  for (const name of ['acme', 'zeta']) companies.push(await aTeam(name, names))
  const owners: Owner[] = []
  for (const name of ['Ada', 'Bo']) owners.push(await anOwner(name, companies, names))
  return { owners, companies, names }
}

async function aTeam(name: string, names: Record<string, string>): Promise<Company> {
  const company = await aCompany(aDomain(name))
  const { person } = await aColleague(company)
  Object.assign(names, { [company.id]: name, [company.agent.id]: `the founder of ${name}`, [person.id]: `the colleague at ${name}` })
  return { id: company.id, domain: company.domain, founder: company.agent.id, colleague: person.id }
}

async function anOwner(name: string, companies: Company[], names: Record<string, string>): Promise<Owner> {
  const person = await aPerson(name)
  const products: Product[] = []
  for (const [at, { domain }] of companies.entries()) {
    const { id } = await addProduct(person, { name: `Thing ${at} of ${name}`, company: domain })
    const paper = await aDocument(person, { productId: id })
    Object.assign(names, { [id]: `${name}'s thing ${at}`, [paper]: `the paper of ${name}'s thing ${at}` })
    products.push({ id, paper })
  }
  const issues = [await anIssue(person, companies[0]!, `${name}'s first`, products, 0, names), await anIssue(person, companies[0]!, `${name}'s second`, products, 1, names)]
  const faces: Face[] = []
  for (const [at, email] of [`${name.toLowerCase()}@example.com`, null].entries()) {
    const face = await addFace(person, { name: `${name} ${at}`, email })
    names[face.id] = `face ${at} of ${name}`
    faces.push({ id: face.id, name: face.name, email })
  }
  const kept = await openAs(person, (db) => db.relationship.findMany({ select: { id: true, companyId: true } }))
  const relationships = companies.map((company) => kept.find(({ companyId }) => companyId === company.id)!.id)
  relationships.forEach((id, at) => (names[id] = `what ${name} keeps about ${names[companies[at]!.id]}`))
  names[person.id] = name
  return { id: person.id, issues, products, faces, relationships }
}

async function anIssue(person: Actor<'person'>, company: Company, name: string, products: Product[], product: number, names: Record<string, string>): Promise<Issue> {
  const { id } = await reportIssue(person, { title: name, company: company.domain, productId: products[product]!.id })
  const message = (await addMessage(person, { issueId: id, body: `Words of ${name}` })).messageId
  const note = (await addMessage(person, { issueId: id, body: `Note of ${name}`, private: true })).messageId
  const interaction = (await logInteraction(person, { issueId: id, channel: 'call', said: `Said of ${name}` })).interactionId
  const document = await aDocument(person, { issueId: id })
  const of = { message, note, interaction, document }
  names[id] = name
  for (const [kind, part] of Object.entries(of)) names[part] = `${kind} of ${name}`
  return { id, product, ...of }
}

// The file itself is nothing that a permission is about.
async function aDocument(person: Actor<'person'>, of: { issueId: string } | { productId: string }): Promise<string> {
  const id = newId()
  await openAs(person, async (db) => {
    await db.document.create({ data: { id, name: 'Paper', type: 'text/plain', bytes: 1, fileKey: `documents/${newId()}/${newId()}` } })
    await db.attachment.create({ data: { documentId: id, ...of } })
  })
  return id
}
