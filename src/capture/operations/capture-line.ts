import type { Db } from '@/platform/access/doorway'
import { fieldError } from '@/platform/access/errors'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { restamp } from '@/permission/steps'
import { keepCompany } from '@/relationship/steps'
import { type Capture, readCapture } from '../grammar'
import { CaptureLineInput, Captured, type CaptureKind } from '../schema'

export const captureLine = operation({
  name: 'capture.save',
  actors: ['person'],
  input: CaptureLineInput,
  output: Captured,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input }) => {
    const read = readCapture(input.line)
    const kind = input.as ?? (read.kind === 'empty' ? 'issue' : read.kind)
    const words = wordsOf(read, kind)
    if (!words) throw fieldError('line', read.company || read.topics.length ? 'Say what happened, too.' : 'Say what happened, or what you want.')

    const companyId = read.company ? (await keepCompany(db, read.company)).companyId : null
    return { kind, id: await KEEP[kind](db, read, words, companyId) }
  },
})

/** An intent or a thing may be named by its mark alone; an issue needs words. */
function wordsOf(read: Capture, kind: CaptureKind): string | null {
  if (read.text || kind === 'issue') return read.text || null
  return (kind === 'intent' ? (read.intent ?? read.topics[0]) : (read.topics[0] ?? read.intent)) ?? null
}

type Keep = (db: Db, read: Capture, words: string, companyId: string | null) => Promise<string>

const KEEP: Record<CaptureKind, Keep> = {
  issue: async (db, read, words, companyId) => {
    const { short: title, whole: details } = cut(words, 160)
    const issue = await db.issue.create({ data: { title, details, companyId, topics: topicsOf(read) }, select: { id: true } })
    // A standing permission may cover it from its first moment.
    await restamp(db, issue.id)
    return issue.id
  },
  intent: async (db, read, words, companyId) => {
    const topic = read.intent ?? read.topics[0] ?? null
    return (await db.intent.create({ data: { text: words, topic, companyId }, select: { id: true } })).id
  },
  have: async (db, _read, words, companyId) => {
    const { short: name, whole: notes } = cut(words, 160)
    return (await db.product.create({ data: { name, notes, companyId }, select: { id: true } })).id
  },
}

const topicsOf = ({ topics }: Capture) => topics.slice(0, 10).map((topic) => topic.slice(0, 40))

/** A title stays short; nothing that was typed is lost. */
function cut(words: string, longest: number): { short: string; whole: string | null } {
  if (words.length <= longest) return { short: words, whole: null }
  const start = words.slice(0, longest - 1)
  return { short: `${start.slice(0, start.lastIndexOf(' ') > longest / 2 ? start.lastIndexOf(' ') : undefined).toWellFormed().trim()}…`, whole: words }
}
