// Every page and every address of the API that answers a question, as the build and the router list them, asked by those whom
// it is none of their business, with Ada's ids in them: not one of her words may come back. npm run test:sweep is the long form.
import { expect, type APIResponse, type Page } from '@playwright/test'
import type { Instance } from '../support/instance'
import { pages, routes } from '../sweep/addresses'
import { aBrowser, keep, signUp, test } from './support'

const SECRET = 'quokka'
const SHOWN = 'numbat'
const NOWHERE = '00000000-0000-7000-8000-000000000000'

/** What stands for ids in addresses that nobody here has: each is made up, and the same for everybody. */
const MADE_UP: Record<string, string> = { otherProductId: NOWHERE.replace(/0$/, '1'), token: 'x'.repeat(43), file: `${NOWHERE}.svg`, templateId: NOWHERE, importId: NOWHERE, exportId: NOWHERE, moveInId: NOWHERE, importCompanyId: NOWHERE, rowId: NOWHERE, endpointId: NOWHERE, claimId: NOWHERE, domain: 'sweep-acme.com', slug: 'sweep-nobody', ownerId: NOWHERE, circleId: NOWHERE, askId: NOWHERE, photoId: NOWHERE, key: 'x'.repeat(43) }

test('nobody is told a word of Ada’s who was not let in, at whichever address they ask', async ({ browser, instance }) => {
  test.setTimeout(600_000)
  const [ada, bo, cy, dee, nobody] = await Promise.all(['ada', 'bo', 'cy', 'dee', 'nobody'].map(() => aBrowser(browser, instance)))
  for (const [page, name] of [[ada, 'Ada'], [bo, 'Bo'], [cy, 'Cy'], [dee, 'Dee']] as const) await signUp(page!, instance, name, `${name.toLowerCase()}@sweep.example`)
  const acme = await prove(cy!, instance, 'sweep-acme.com')
  await prove(dee!, instance, 'sweep-zeta.com')
  const ids: Record<string, string> = { ...(await aWorld(ada!)), acme }
  const addresses = [...pages(), ...questions()].map((pattern) => ({ pattern, address: filled(pattern, ids), missing: filled(pattern, {}) }))
  expect(addresses.length).toBeGreaterThan(100)

  const told: string[] = []
  for (const { pattern, address, missing } of addresses) {
    for (const [who, page] of [['nobody', nobody], ['Bo', bo], ['Dee of Zeta', dee], ['Cy of Acme', cy]] as const) {
      // A page, and the payload that its script asks for.
      for (const headers of pattern.startsWith('/api') || who === 'nobody' ? NO_HEADERS : PAGE_HEADERS) {
        const answer = await page!.request.get(address, { headers, maxRedirects: 0 })
        const text = await answer.text()
        expect(answer.status(), `${pattern} as ${who}`).toBeLessThan(500)
        if (text.includes(SECRET)) told.push(`${pattern} tells ${who} a secret`)
        // Acme may read one issue, in its portal and nowhere else.
        if (text.includes(SHOWN) && !(who === 'Cy of Acme' && address.includes(`/portal/${ids.acme}`))) told.push(`${pattern} tells ${who} what it shows to Acme`)
      }
    }
    if (address === missing) continue
    const [hers, none] = await Promise.all([bo!.request.get(address, { maxRedirects: 0 }), bo!.request.get(missing, { maxRedirects: 0 })])
    if (hers.status() !== none.status()) told.push(`${pattern} tells Bo that there is something: ${hers.status()} instead of ${none.status()}`)
  }
  expect(told).toEqual([])

  // She herself finds both, and Acme finds what it may: the words are there to be told.
  expect(await (await ada!.request.get(`/issues/${ids.issueId}`)).text()).toContain(SECRET)
  expect(await said(cy!.request.get(`/portal/${ids.acme}/issues/${ids.entryId}`))).toContain(SHOWN)
  expect(await said(cy!.request.get(`/portal/${ids.acme}`))).toContain(SHOWN)
})

const NO_HEADERS = [{}]
const PAGE_HEADERS = [{}, { rsc: '1' }]

const said = async (answer: Promise<APIResponse>) => (await answer).text()

/** What stays open and tells as it comes has a test of its own. */
const questions = () => routes().filter(({ method, path }) => method === 'GET' && !path.endsWith('/live')).map(({ path }) => path)

/** Somebody's ids put in, or made-up ones; an address with a name that nobody thought of fails. */
function filled(pattern: string, ids: Record<string, string>): string {
  return pattern.replace(/\[(\w+)\]|:(\w+)/g, (_, page: string | undefined, api: string | undefined) => {
    const name = (page ?? api)!
    // A company's ring is that of Acme; whose relationship it is, everybody's address is the same.
    if (name === 'companyId') return pattern.includes('/portal/') ? (ids.acme ?? NOWHERE) : (ids.companyId ?? NOWHERE)
    if (name in MADE_UP) return MADE_UP[name]!
    expect([...Object.keys(ids), ...KNOWN], `${pattern}: whose ${name}?`).toContain(name)
    return ids[name] ?? NOWHERE
  })
}
const KNOWN = ['productId', 'issueId', 'documentId', 'permissionId', 'reminderId', 'faceId', 'entryId', 'interactionId', 'recommendationId', 'intentId', 'attachmentId', 'agreementId']

/** Through the API, since what the pages look like is told elsewhere. Returns the company's id. */
async function prove(page: Page, instance: Instance, domain: string): Promise<string> {
  await page.goto(`/portal/prove?domain=${domain}`)
  instance.dns.setTxt(domain, [await page.getByLabel('Value').inputValue()])
  return (await keep<{ companyId: string }>(page, 'portal/prove', { domain })).companyId
}

/** One record of each kind that has an address of its own; Acme may read one of the two issues. */
async function aWorld(ada: Page): Promise<Record<string, string>> {
  const company = 'sweep-acme.com'
  const product = await keep(ada, 'products', { name: `${SECRET} thing`, company, notes: `${SECRET} notes` })
  const secret = await keep<{ id: string; company: { companyId: string } }>(ada, 'issues', { title: `${SECRET} issue`, company, details: `${SECRET} details`, productId: product.id })
  const shown = await keep(ada, 'issues', { title: `${SHOWN} issue`, company, details: `${SHOWN} details`, productId: product.id })
  await keep(ada, `issues/${shown.id}/messages`, { body: `${SECRET} note`, private: true })
  const { interactionId } = await keep<{ interactionId: string }>(ada, 'interactions', { issueId: secret.id, channel: 'call', said: `${SECRET} call` })
  const intent = await keep(ada, 'intents', { text: `${SECRET} wish`, company })
  const reminder = await keep(ada, 'reminders', { text: `${SECRET} reminder`, dueOn: '2030-01-01', issueId: secret.id })
  const recommendation = await keep(ada, 'recommendations', { productId: product.id, title: `${SECRET} praise`, sentence: `${SECRET} words` })
  const face = await keep(ada, 'faces', { name: `${SECRET} face` })
  const paper = { name: `${SECRET}.txt`, mimeType: 'text/plain', buffer: Buffer.from(`${SECRET} paper`) }
  const sent = await ada.request.post('/api/v1/documents', { multipart: { issueId: secret.id, file: paper }, headers: { origin: new URL(ada.url()).origin } })
  const document = ((await sent.json()) as { data: { id: string }[] }).data[0]!
  const permission = await keep<{ permissionId: string; entryId: string }>(ada, `issues/${shown.id}/permissions`, { company })
  return {
    ...{ productId: product.id, issueId: secret.id, companyId: secret.company.companyId, interactionId, intentId: intent.id, reminderId: reminder.id },
    ...{ recommendationId: recommendation.id, faceId: face.id, documentId: document.id, permissionId: permission.permissionId, entryId: permission.entryId },
  }
}
