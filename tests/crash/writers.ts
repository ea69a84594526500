// People, agents and programs at work, all at once, for as long as the gate lets them in.
import { setTimeout as wait } from 'node:timers/promises'
import { ordersFile } from '../support/orders'
import type { Asking } from './asking'
import { Over } from './ledger'
import { COMPANY, DOMAIN, type Known, type World } from './world'

type Pick = (below: number) => number
type Writer = (asking: Asking, whose: Known, pick: Pick, turn: number) => Promise<void>
/** Not so many that an agent reads more than answering takes, nor so many records that the checks take long. */
const PAUSE_MS = 150
// More than are added at once, so that a job goes on with the rest.
const ROWS = 3_000
const MAILS = 12

/** Ends when the gate is over. */
export function letWrite(asking: Asking, { ada, bo, agents }: World, pick: Pick): Promise<void> {
  const works: [Writer, Known[]][] = [[report, [ada]], [report, [bo]], [answer, agents], [answer, agents.toReversed()], [upload, [ada]], [importOrders, [bo]], [importMails, [ada]], [takeAlong, [ada]]]
  return Promise.all(works.map(([work, whose]) => repeat(asking, work, whose, pick))).then(() => undefined)
}

async function repeat(asking: Asking, work: Writer, whose: Known[], pick: Pick) {
  for (let turn = 0; ; turn++) {
    try {
      await work(asking, whose[turn % whose.length]!, pick, turn)
    } catch (error) {
      if (error instanceof Over) return
      throw error
    }
    await wait(PAUSE_MS)
  }
}

/** Tells of an issue, lets the company read it, writes more, and takes it back at times. */
const report: Writer = async (asking, { id: whose, token }, pick, turn) => {
  const title = `Lid ${turn} of ${whose}`
  const { data: issue } = await asking.post<{ id: string }>('/issues', { token, body: { title, company: DOMAIN } })
  asking.ledger.issues.set(title, issue.id)
  if (pick(3) === 0) return
  const { data: given } = await asking.post<{ permissionId: string; entryId: string }>(`/issues/${issue.id}/permissions`, { token, body: {} })
  const permission = { issueId: issue.id, entryId: given.entryId, revoked: false }
  asking.ledger.permissions.set(given.permissionId, permission)
  const body = `More of ${title}`
  await asking.post(`/issues/${issue.id}/messages`, { token, body: { body } })
  asking.ledger.messages.add(body)
  if (pick(4) !== 0) return
  await asking.post(`/permissions/${given.permissionId}/revoke`, { token })
  permission.revoked = true
}

/** Reads what it may, and answers. What was taken back meanwhile is missing. */
const answer: Writer = async (asking, { id: whose, token }, pick, turn) => {
  const permitted = [...asking.ledger.permissions.values()].filter(({ revoked }) => !revoked)
  const chosen = permitted[pick(permitted.length)]
  if (!chosen) return
  const read = asking.ledger.reads.get(chosen.issueId) ?? { asked: 0, answered: 0 }
  asking.ledger.reads.set(chosen.issueId, read)
  const address = `/portal/${COMPANY}/issues/${chosen.entryId}`
  const { status } = await asking.get(address, { token, also: [404], onTry: () => read.asked++ })
  if (status === 200) read.answered++
  const body = `We look into it, ${turn} of ${whose} ${pick(1e9)}`
  const said = await asking.post(`${address}/answer`, { token, body: { body }, also: [403, 404] })
  if (said.status === 200) asking.ledger.answers.add(body)
}

const upload: Writer = async (asking, { token }, pick, turn) => {
  const issues = [...asking.ledger.issues].filter(([title]) => title.startsWith('Lid'))
  const form = new FormData()
  const words = `Letter ${turn}\n${'All work and no play. '.repeat(1 + pick(4_000))}`
  form.append('companyId', COMPANY)
  form.append('file', new Blob([words]), `letter-${turn}.txt`)
  if (issues.length === 0) return
  const sent = await asking.send<{ id: string }[]>('/documents', { token, body: form })
  for (const { id } of sent?.data ?? []) asking.ledger.documents.set(id, words.length)
}

const importOrders: Writer = (asking, whose, _pick, turn) =>
  bringIn(asking, whose, turn, 'orders.csv', ordersFile(Array.from({ length: ROWS }, (_, n) => ({ id: `${turn}-${n}`, name: `Thing ${turn} ${n}` }))))

/** Each with a letter that becomes a document. */
const importMails: Writer = (asking, whose, _pick, turn) => bringIn(asking, whose, turn, 'mail.mbox', Array.from({ length: MAILS }, (_, n) => aMail(`${turn}-${n}`)).join(''))

const aMail = (id: string) =>
  [`From shop@zeta.com Tue Mar  5 10:00:00 2024`, 'From: Zeta <shop@zeta.com>', 'Date: Tue, 05 Mar 2024 10:00:00 +0100', `Message-ID: <${id}@zeta.com>`, `Subject: Your order ${id}`, 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b', '', '--b', 'Content-Type: text/plain', '', 'Thank you.', '--b', 'Content-Type: application/pdf; name="invoice.pdf"', 'Content-Disposition: attachment; filename="invoice.pdf"', 'Content-Transfer-Encoding: base64', '', Buffer.from(`%PDF-1.4\n%${id}\n%%EOF\n`).toString('base64'), '--b--', '', ''].join('\r\n')

/** Brings a file in, agrees to what is in it, and undoes every third. */
async function bringIn(asking: Asking, { token }: Known, turn: number, name: string, content: string) {
  const form = new FormData()
  form.append('file', new Blob([content]), name)
  const sent = await asking.send<{ id: string }>('/imports', { token, body: form })
  if (!sent) return
  const path = `/imports/${sent.data.id}`
  const until = async (state: string) => {
    for (;;) {
      const { data } = await asking.get<{ state: string; failure: string | null; counts: { new: number } }>(path, { token })
      if (data.state === state) return data
      if (data.state === 'failed') asking.ledger.strange.push(`${name} could not be read: ${data.failure}`)
      if (data.state === 'failed') return data
      await wait(PAUSE_MS)
    }
  }
  const { counts } = await until('ready')
  const told = { brings: counts.new, told: 'ready' as 'ready' | 'added' | 'undone' }
  asking.ledger.imports.set(sent.data.id, told)
  await asking.post(`${path}/confirm`, { token })
  await until('added')
  told.told = 'added'
  if (turn % 3 !== 0) return
  await asking.post(`${path}/undo`, { token })
  await until('undone')
  told.told = 'undone'
}

/** Everything in one archive, looked into, and forgotten again so that there is room for the next. */
const takeAlong: Writer = async (asking, { token }) => {
  const { data: asked } = await asking.post<{ id: string }>('/exports', { token, body: {} })
  let state = 'making'
  while (state !== 'ready') {
    await wait(PAUSE_MS)
    state = (await asking.get<{ state: string }>(`/exports/${asked.id}`, { token })).data.state
    if (state === 'failed') asking.ledger.strange.push('An archive could not be made.')
    if (state === 'failed') return
  }
  asking.ledger.exports.set(asked.id, 'ready')
  const { data: archive } = await asking.get<string>(`/exports/${asked.id}/file`, { token })
  if (!archive.startsWith('PK')) asking.ledger.strange.push('An archive is none.')
  await wait(PAUSE_MS * 10)
  await asking.post(`/exports/${asked.id}/forget`, { token })
  asking.ledger.exports.set(asked.id, 'forgotten')
}
