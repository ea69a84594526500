// The description of the API: valid, the same as the one that is written down, true of what is answered, and usable by strangers.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import { createClient } from '@hey-api/openapi-ts'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describedIn, openApi } from '@/platform/edge/openapi'
import { groups } from '../../app/api/v1/groups'
import { router } from '../../app/api/v1/router'
import { written } from '../../scripts/openapi'
import { aCompanyToken, ask, aToken } from '../support/api'
import { aPerson } from '../support/people'
import { aWorld, everyInput } from '../support/world'

// It exports itself in a way that types and loaders understand differently.
const formats = createRequire(import.meta.url)('ajv-formats') as (ajv: Ajv2020) => void

type Operation = { operationId: string; responses: { 200: { content: Record<string, { schema: object }> } } }
const described = openApi(groups, '') as unknown as { paths: Record<string, Record<string, Operation>>; components: object }

let server: Server
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'turnabout-client-'))
  server = createServer((request, response) => void getRequestListener(router.fetch, { overrideGlobalObjects: false })(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

test('it is OpenAPI 3.1, and says what npm run openapi wrote down', async () => {
  const checked = await new Validator().validate(structuredClone(described))
  expect(checked.errors ?? []).toEqual([])
  expect(checked.valid).toBe(true)
  expect(JSON.parse(written())).toEqual({ ...described, servers: [{ url: '/' }] })
  expect(written()).toBe(readFileSync('docs/openapi.json', 'utf8'))
})

test('every address that a token opens is in it once, and the server gives it to anybody', async () => {
  const addresses = describedIn(groups).map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`)
  const listed = Object.entries(described.paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`))
  expect(listed.sort()).toEqual([...addresses].sort())
  const ids = Object.values(described.paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId))
  expect(new Set(ids).size).toBe(ids.length)
  const served = await ask('GET', '/openapi.json')
  expect([served.status, Object.keys((JSON.parse(served.text) as typeof described).paths)]).toEqual([200, Object.keys(described.paths)])
  for (const path of ['/api/v1/portal/invitations/accept', '/api/v1/portal/prove']) expect(described.paths[path]).toBeUndefined()
})

test('what is answered is what it says', async () => {
  const world = await aWorld()
  const tokens = { person: (await aToken(world.ada)).token, company: (await aCompanyToken(world.acme)).token, anyone: undefined }
  const inputs = everyInput(world)
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats(ajv)
  let answered = 0
  for (const { method, path, about } of describedIn(groups)) {
    if (method !== 'GET' || !('operation' in about)) continue
    const ids: Record<string, unknown> = { ...inputs, ...(about.actor === 'company' && { companyId: world.acme.id }) }
    const answer = await ask('GET', path.slice('/api/v1'.length).replace(/:(\w+)/g, (_, name: string) => String(ids[name])), { token: tokens[about.actor] })
    if (answer.status !== 200) continue
    answered += 1
    const { schema } = described.paths[path.replace(/:(\w+)/g, '{$1}')]!.get!.responses[200].content['application/json']!
    const validate = ajv.compile(schema)
    validate(answer.json)
    expect([path, validate.errors ?? []]).toEqual([path, []])
  }
  expect(answered).toBeGreaterThan(40)
})

test('a client that a stranger’s generator made of it lists and adds issues', async () => {
  const ada = await aPerson()
  const { token } = await aToken(ada)
  const input = path.join(folder, 'openapi.json')
  writeFileSync(input, JSON.stringify(described))
  await createClient({ input, output: path.join(folder, 'client'), logs: { level: 'silent' }, plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'] })

  type Answer<T> = Promise<{ data?: { data: T; next?: string | null }; error?: { code: string; fields?: object } }>
  type Sdk = { issueList: (asked: object) => Answer<{ id: string; title: string }[]>; issueReport: (asked: object) => Answer<{ id: string }> }
  const load = <T>(file: string) => import(/* @vite-ignore */ pathToFileURL(path.join(folder, 'client', file)).href) as Promise<T>
  const { issueList, issueReport } = await load<Sdk>('sdk.gen.ts')
  const { client } = await load<{ client: { setConfig: (config: object) => void } }>('client.gen.ts')
  client.setConfig({ baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, auth: () => token })

  const refused = await issueReport({ body: { title: '' } })
  expect(refused.error).toMatchObject({ code: 'INVALID_INPUT', fields: { title: [expect.any(String)] } })
  for (const title of ['Lid is loose', 'Box was late']) await issueReport({ body: { title, company: 'acme.com' } })
  const first = await issueList({ query: { take: 1 } })
  const second = await issueList({ query: { take: 1, before: first.data!.next } })
  expect([first, second].map(({ data }) => data!.data.map(({ title }) => title))).toEqual([['Box was late'], ['Lid is loose']])
})
