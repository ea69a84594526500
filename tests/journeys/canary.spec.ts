// Deleted means deleted: words that somebody typed into every kind of field are looked for in every table, the job queue, every file
// and the logs, after the account is gone.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { Client } from 'pg'
import { runningEmbeddedDatabase } from '@/platform/db/embedded'
import type { Instance } from '../support/instance'
import { aBrowser, keep, PASSWORD, signUp, test } from './support'

const WORD = 'kanarienvogel'

test('after Ada deleted her account no word of hers is left anywhere', async ({ browser, instance }) => {
  test.setTimeout(300_000)
  const ada = await aBrowser(browser, instance)
  await signUp(ada, instance, `Ada ${WORD}`, `${WORD}@example.com`)
  await writeEverywhere(ada, instance)

  await test.step('Her words are where they belong: what looks for them can find them', async () => {
    const places = await placesOf(instance)
    for (const table of ['public.product', 'public.message', 'public.login', 'public.face', 'public.api_token']) expect(places).toContain(table)
    await expect.poll(async () => (await ada.request.get('/api/v1/exports').then((answer) => answer.json() as Promise<{ data: { exports: { state: string }[] } }>)).data.exports[0]?.state, { timeout: 60_000 }).toBe('ready')
    expect((await placesOf(instance)).some((place) => place.startsWith('files/documents'))).toBe(true)
  })

  await test.step('She deletes her account, and nothing is left', async () => {
    await ada.goto('/settings')
    await ada.getByLabel('Your password, to be sure').fill(PASSWORD)
    await ada.getByRole('button', { name: 'Delete my account and everything in it' }).click()
    await ada.waitForURL(/goodbye/)
    await expect.poll(() => placesOf(instance), { timeout: 60_000 }).toEqual([])
    expect(instance.said().includes(WORD), 'in the logs').toBe(false)
  })
})

async function writeEverywhere(ada: Page, instance: Instance) {
  const company = 'canary-acme.com'
  const product = await keep(ada, 'products', { name: `${WORD} kettle`, company, notes: WORD, serialNumbers: [WORD], tags: [WORD] })
  const issue = await keep(ada, 'issues', { title: `${WORD} lid`, company, details: WORD, productId: product.id, topics: [WORD] })
  await keep(ada, `issues/${issue.id}/messages`, { body: `${WORD} note`, private: true })
  await keep(ada, 'interactions', { issueId: issue.id, channel: 'call', who: WORD, said: WORD })
  await keep(ada, 'intents', { text: `${WORD} wish`, company })
  await keep(ada, 'reminders', { text: WORD, dueOn: '2030-01-01', issueId: issue.id })
  const recommendation = await keep(ada, 'recommendations', { productId: product.id, title: WORD, sentence: WORD })
  await keep(ada, `recommendations/${recommendation.id}/links`, { label: WORD })
  await keep(ada, 'faces', { name: `${WORD} face` })
  await keep(ada, 'filters', { list: 'issues', name: WORD, query: `q=${WORD}` })
  await keep(ada, 'digest', { every: 'day', showsWords: true })
  await keep(ada, 'calendar-feeds', { label: WORD })
  await makeToken(ada)
  const origin = new URL(instance.url).origin
  const post = (address: string, file: { name: string; mimeType: string; buffer: Buffer }) => ada.request.post(address, { headers: { origin }, multipart: { file } })
  expect((await post(`/api/v1/documents?issueId=${issue.id}`, { name: `${WORD}.txt`, mimeType: 'text/plain', buffer: Buffer.from(`A letter with a ${WORD}.`) })).status()).toBe(201)
  await post('/api/v1/imports', { name: `${WORD}.csv`, mimeType: 'text/csv', buffer: Buffer.from(`${WORD},x\n1,2\n`) })
  await ada.request.get(`/api/v1/search?q=${WORD}`)
  await keep(ada, 'exports', {})

  // A mail that goes out, and one that waits for its link.
  await ada.goto('/forgot')
  await ada.getByLabel('E-mail').fill(`${WORD}@example.com`)
  await ada.getByRole('button', { name: 'Send me a link' }).click()
  await instance.mail.linkFor(`${WORD}@example.com`, /reset/)
}

async function makeToken(ada: Page) {
  await ada.goto('/settings/tokens')
  await ada.getByLabel('For which program?').fill(WORD)
  await ada.getByRole('button', { name: 'Make a token' }).click()
  await expect(ada.getByRole('textbox', { name: 'The token' })).toBeVisible()
}

/** Every table, of the job queue too, and every file that holds the word. */
async function placesOf(instance: Instance): Promise<string[]> {
  const client = new Client({ connectionString: runningEmbeddedDatabase(instance.folder)! })
  await client.connect()
  const places: string[] = []
  const { rows } = await client.query<{ table: string }>(
    `select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as "table" from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema') order by 1`,
  )
  for (const { table } of rows) {
    const found = await client.query(`select 1 from ${table} t where t::text ilike $1 limit 1`, [`%${WORD}%`])
    if (found.rowCount) places.push(table)
  }
  await client.end()
  for (const folder of ['files', 'scratch']) places.push(...filesWith(path.join(instance.folder, folder), folder))
  return places
}

function filesWith(folder: string, name: string): string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    return entries.flatMap((entry) => {
      const file = path.join(entry.parentPath, entry.name)
      return readFileSync(file).includes(WORD) ? [`${name}/${path.relative(folder, file)}`] : []
    })
  } catch {
    return []
  }
}
