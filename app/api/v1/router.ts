// What the front answers itself: the API, files, health and brand icons. One line an operation, in routes/.
import { Hono } from 'hono'
import { notFound } from '@/platform/access/errors'
import { problem } from '@/platform/edge/route'
import { around } from './routes/around'
import { portal } from './routes/portal'
import { records } from './routes/records'
import { showing } from './routes/showing'

export const router = new Hono()

for (const [method, path, handler] of [...around, ...records, ...showing, ...portal])
  router.on(method, path, (context) => handler(context.req.raw, context.req.param() as Record<string, string>))

router.notFound(() => problem(notFound()))
