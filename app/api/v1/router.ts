// What the front answers itself: the API, health and brand icons. One line an operation.
import { Hono } from 'hono'
import { listIssues } from '@/issue/operations/list-issues'
import { type ApiHandler, apiRoute, problem } from '@/platform/edge/route'
import { notFound } from '@/platform/access/errors'
import { health } from '@/platform/server/health'

export const router = new Hono()

const on = (method: 'GET' | 'POST', path: string, handler: ApiHandler) =>
  router.on(method, path, (context) => handler(context.req.raw, context.req.param() as Record<string, string>))

on('GET', '/api/health', health)
on('GET', '/api/v1/issues', apiRoute(listIssues))

router.notFound(() => problem(notFound()))
