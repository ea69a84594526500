// Single mails and whole mailboxes. A mail becomes an interaction with the company that its sender's domain names; what was
// bought, as far as the mail marks it up, becomes a thing; PDFs and pictures in it become documents.
import PostalMime, { type Email } from 'postal-mime'
import { provableDomain } from '@/company/company-id'
import type { ItemCompany, ReadRow, Source } from '../item/schema.ts'
import { Refusal, Skip } from '../refusal.ts'
import { keyFor } from '../source-key.ts'
import { longText } from '../table/table-rows.ts'
import { tidy } from '../tidy.ts'
import { boughtIn, sellerIn } from './bought.ts'
import { readMarkup } from './markup.ts'
import { readMessages, type Message } from './messages.ts'

const MOST_PARTS = 500
// A mail of 10 MB has 140,000 lines. Each is a string while it is read.
const MOST_LINES = 200_000
const MOST_ENCLOSED = 20
const LONGEST_SAID = 2_000
const LONGEST_HTML = 2 * 1024 * 1024
const DAY_MS = 86_400_000

export async function* readMails(file: Source): AsyncGenerator<ReadRow> {
  const seen = new Set<string>()
  for await (const message of readMessages(await file.open())) {
    const line = message.number
    let text = `Message ${line}`
    try {
      const mail = await parsed(message)
      text = tidy(`${senderOf(mail).name || senderOf(mail).address}: ${mail.subject ?? ''}`, 120)
      for (const row of rowsOf(mail, line)) {
        const key = row.status === 'new' ? row.sourceKey : ''
        // A shop writes of one order three times. The mail itself is told apart.
        if (seen.has(key) && key.startsWith('thing:')) continue
        if (seen.has(key)) throw new Skip('This mail is in the file twice.')
        if (key) seen.add(key)
        yield row
      }
    } catch (error) {
      if (error instanceof Refusal) yield { line, status: 'refused', reason: error.message, text }
      else if (error instanceof Skip) yield { line, status: 'skipped', reason: error.message, text }
      else throw error
    }
  }
}

async function parsed({ bytes }: Message): Promise<Email> {
  if (!bytes) throw new Refusal('This mail is larger than 10 MB.')
  const begin = bytes.toString('latin1', 0, 5) === 'From ' ? bytes.indexOf(10) + 1 : 0
  let parts = 0
  for (let at = bytes.indexOf('\n--'); at >= 0 && parts <= MOST_PARTS; at = bytes.indexOf('\n--', at + 1)) if (/^\n--\S+\r?\n[\w-]+:/.test(bytes.toString('latin1', at, at + 200))) parts++
  if (parts > MOST_PARTS) throw new Refusal(`This mail has more than ${MOST_PARTS} parts.`)
  if (linesIn(bytes) > MOST_LINES) throw new Refusal(`This mail has more than ${MOST_LINES} lines.`)
  try {
    return await PostalMime.parse(bytes.subarray(begin), { maxNestingDepth: 30, maxHeadersSize: 1024 * 1024, maxRfc822NestingDepth: 2, rfc822Attachments: true })
  } catch {
    throw new Refusal('This mail is nested too deeply, or broken.')
  }
}

function linesIn(bytes: Buffer): number {
  let lines = 0
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines++
  return lines
}

const senderOf = (mail: Email) => ({ name: mail.from?.name ?? '', address: mail.from?.address ?? '' })

function rowsOf(mail: Email, line: number): ReadRow[] {
  const sender = senderOf(mail)
  if (!sender.address.includes('@')) throw new Refusal('It does not say who wrote it, so it is no mail.')
  const domain = provableDomain(sender.address.slice(sender.address.lastIndexOf('@') + 1))
  const { things, text } = readMarkup((mail.html ?? '').slice(0, LONGEST_HTML))
  const seller = sellerIn(things)
  if (!domain.ok && !seller) throw new Skip('From a mailbox that anybody can have: no company.')

  const at = timeOf(mail.date)
  const company: ItemCompany = { key: domain.ok ? domain.domain : seller, name: seller || (domain.ok ? nameIn(sender.name) : null) }
  const key = keyFor(mail.messageId ?? `${sender.address}\n${at.toISOString()}\n${mail.subject ?? ''}`)
  const said = longText([tidy(mail.subject ?? '', 300), (mail.text ?? text).slice(0, LONGEST_SAID)].filter(Boolean).join('\n\n'), 10_000)
  const item = { as: 'interaction', company, channel: 'mail', direction: 'in', at: at.toISOString(), who: tidy(sender.name, 120) || null, said } as const
  const bought = boughtIn(things, company, at.toISOString().slice(0, 10))
  return [
    { line, status: 'new', source: 'mail', sourceKey: key, item, enclosed: enclosedIn(mail) },
    ...bought.map((each): ReadRow => ({ line, status: 'new', source: 'mail', sourceKey: `thing:${keyFor(`${company.key}\n${each.key}`)}`, item: each.item })),
  ]
}

// "Acme via Zeta Mailer" is not what Acme is called, and no-reply is nobody's name.
const nameIn = (name: string) => (/@|no-?reply|\bvia\b|service|support|newsletter|team/i.test(name) ? null : tidy(name, 120) || null)

function timeOf(written: string | undefined): Date {
  if (!written) throw new Refusal('It does not say when it was written.')
  const at = new Date(written)
  if (Number.isNaN(at.getTime()) || at.getUTCFullYear() < 1970) throw new Refusal(`The date “${tidy(written, 60)}” is not a date.`)
  if (at.getTime() > Date.now() + DAY_MS) throw new Refusal(`The date “${tidy(written, 60)}” has not been yet.`)
  return at
}

const enclosedIn = (mail: Email) =>
  mail.attachments
    .filter(({ mimeType, related }) => !related && /^(application\/(pdf|octet-stream|x-pdf)|image\/)/i.test(mimeType))
    .slice(0, MOST_ENCLOSED)
    .map(({ filename, content }) => ({ name: filename ?? 'file', bytes: typeof content === 'string' ? Buffer.from(content) : Buffer.from(content as Uint8Array) }))
