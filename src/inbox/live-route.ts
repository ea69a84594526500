// Tells an open page that something changed in the inbox it shows (server-sent events). It tells which entry, and nothing of
// it: the page asks for that as ever. Who may not see the inbox any more hears nothing, from that moment on.
import { isAppError, AppError } from '@/platform/access/errors'
import { listen } from '@/platform/access/listen'
import { type Caller, callerOf } from '@/platform/auth/caller'
import { requestAgent } from '@/platform/auth/request-agent'
import { about, answering, type ApiHandler } from '@/platform/edge/route'
import { log } from '@/platform/log'
import { hasNews } from './operations/has-news'

const MOST_PER_AGENT = 8
const BEAT_MS = 25_000
/** A burst of changes is told once. */
const GATHER_MS = 250

const open = new Map<string, number>()

const tellLive: ApiHandler = answering(async (request, { companyId = '' }, caller) => {
  const agent = await requestAgent(request, companyId, caller)
  const who = `${agent.id} ${agent.agent.id}`
  const asked = new URL(request.url).searchParams
  const missed = await hasNews(agent, { since: asked.get('since') ?? Date.now(), entryId: asked.get('entry') ?? undefined })
  if ((open.get(who) ?? 0) >= MOST_PER_AGENT) throw new AppError('TOO_MANY', 'Too many pages listen at once. Close some of them.')
  open.set(who, (open.get(who) ?? 0) + 1)

  let stop = () => {}
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      stop = tellChanges({ request, caller, companyId: agent.id, missed: missed.changed, controller, ended: () => leave(who) })
    },
    cancel: () => stop(),
  })
  request.signal.addEventListener('abort', () => stop(), { once: true })
  return new Response(body, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' } })
})

export const liveInbox = about(tellLive, { actor: 'company', name: 'inbox.live', answers: 'text/event-stream' })

function leave(who: string) {
  const left = (open.get(who) ?? 1) - 1
  if (left > 0) open.set(who, left)
  else open.delete(who)
}

type Telling = { request: Request; caller: Caller | undefined; companyId: string; missed: boolean; controller: ReadableStreamDefaultController<Uint8Array>; ended: () => void }

function tellChanges({ request, caller, companyId, missed, controller, ended }: Telling): () => void {
  const say = (text: string) => controller.enqueue(new TextEncoder().encode(text))
  const changed = new Set<string>()
  let over = false
  let gathering: NodeJS.Timeout | undefined

  const stop = () => {
    if (over) return
    over = true
    hush()
    clearInterval(beat)
    clearTimeout(gathering)
    ended()
    try {
      controller.close()
    } catch {
      // The reader went first.
    }
  }
  // Asked again before each word: the session or token, the membership and the company's proof.
  const sayIfStillHere = async (text: () => string) => {
    try {
      await requestAgent(request, companyId, caller && (await callerOf(request, caller.need)))
      if (!over) say(text())
    } catch (error) {
      if (!isAppError(error)) log.warn({ error }, 'live inbox')
      else if (!over) say('event: end\ndata:\n\n')
      stop()
    }
  }
  const tell = () => {
    gathering = undefined
    const [only] = changed
    const data = changed.size === 1 ? only : ''
    changed.clear()
    void sayIfStillHere(() => `event: change\ndata: ${data}\n\n`)
  }
  const hush = listen('inbox', (payload) => {
    const [company, entryId = ''] = payload.split(' ')
    if (company !== companyId) return
    changed.add(entryId)
    gathering ??= setTimeout(tell, GATHER_MS)
  })
  const beat = setInterval(() => void sayIfStillHere(() => ': still here\n\n'), BEAT_MS)

  say(`retry: 5000\n\n${missed ? 'event: change\ndata:\n\n' : ''}`)
  return stop
}
