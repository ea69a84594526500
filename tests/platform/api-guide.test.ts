// The guide's examples, run as they stand there: in a shell, with curl, against a server.
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { getRequestListener } from '@hono/node-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { EXAMPLES } from '@/api-token/examples'
import { reportIssue } from '@/issue/operations/report-issue'
import messages from '../../messages/en/api-token.json'
import { CODES } from '@/platform/edge/problem'
import { router } from '../../app/api/v1/router'
import { aCompanyToken, aToken } from '../support/api'
import { aPdf } from '../support/documents'
import { aStory, permit } from '../support/showing'

let server: Server
let folder: string
let settings: Record<string, string>
let tokens: Record<'person' | 'company' | 'none', string>

beforeAll(async () => {
  server = createServer((request, response) => void getRequestListener(router.fetch, { overrideGlobalObjects: false })(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  folder = mkdtempSync(path.join(tmpdir(), 'turnabout-guide-'))
  writeFileSync(path.join(folder, 'receipt.pdf'), aPdf())
  const { ada, acme, issue } = await aStory()
  await reportIssue(ada, { title: 'Lid is loose' })
  const { entryId } = await permit(ada, issue.id)
  settings = { SERVER: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, ISSUE: issue.id, COMPANY: acme.id, ENTRY: entryId }
  tokens = { person: (await aToken(ada)).token, company: (await aCompanyToken(acme)).token, none: '' }
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

test.each(EXAMPLES.map((example) => [example.key, example] as const))('%s does what it says', async (_key, { command, token, shows }) => {
  const { stdout } = await promisify(execFile)('bash', ['-c', command], { cwd: folder, env: { ...process.env, TOKEN: tokens[token], ...settings }, maxBuffer: 4_000_000 })
  expect(stdout).toContain(shows)
})

test('each example and each problem has its words', () => {
  expect(Object.keys(messages.help.example).sort()).toEqual(EXAMPLES.map(({ key }) => key).sort())
  expect(Object.keys(messages.help.problem).sort()).toEqual([...CODES].sort())
})
