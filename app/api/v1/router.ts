// What the front answers itself: the API, files, health and brand icons. One line an operation, in routes/.
import { readFileSync } from 'node:fs'
import { Hono } from 'hono'
import { describing } from '@/platform/edge/openapi'
import { mount } from '@/platform/edge/serve'
import { metrics } from '@/platform/server/metrics'
import { groups } from './groups'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

export const router = new Hono()
// Its token is no person's and no company's.
router.get('/api/metrics', ({ req }) => metrics(req.raw))
mount(router, [...groups, { need: { GET: 'read', POST: 'read' }, routes: [['GET', '/api/v1/openapi.json', describing(() => groups, version)]] }])
