// The server process: a thin router in front, Next behind it.
import next from 'next'
import { router } from '../app/api/v1/router'
import { databaseAnswers } from '@/platform/access/database-answers'
import { shareLimits } from '@/platform/access/shared-limits'
import { env } from '@/platform/env'
import { createFront } from '@/platform/server/front'

const dev = env.NODE_ENV === 'development'
const app = next({ dev, dir: process.cwd(), hostname: env.HOST, port: env.PORT })
await app.prepare()
// The first question of all opens the pool, which takes a second or more: better now than for the first visitor.
await databaseAnswers()
shareLimits()

const front = createFront(router, app.getRequestHandler())
const upgrade = app.getUpgradeHandler()
if (dev) front.on('upgrade', (request, socket, head) => void upgrade(request, socket, head))
front.on('error', (error: NodeJS.ErrnoException) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${env.PORT} is in use: stop what uses it, or set PORT.` : error.message)
  process.exit(1)
})
front.listen(env.PORT, env.HOST, () => process.send?.('ready'))

// When the starter dies, even by kill -9, nobody is left to stop this process.
process.on('disconnect', () => process.exit(0))
process.on('SIGTERM', () => {
  front.close(() => process.exit(0))
  front.closeIdleConnections()
  setTimeout(() => process.exit(0), 5_000).unref()
})
process.on('SIGINT', () => {})
