// What the front answers itself: the API, health and brand icons. One line an operation.
import { Hono } from 'hono'
import { captureLine } from '@/capture/operations/capture-line'
import { readLine } from '@/capture/operations/read-line'
import { brandIcon } from '@/company/brand-route'
import { suggestCompanies } from '@/company/operations/suggest-companies'
import { getImport } from '@/import/operations/get-import'
import { uploadImport } from '@/import/upload-route'
import { getIssue } from '@/issue/operations/get-issue'
import { listIssues } from '@/issue/operations/list-issues'
import { reportIssue } from '@/issue/operations/report-issue'
import { type ApiHandler, apiRoute, problem } from '@/platform/edge/route'
import { notFound } from '@/platform/access/errors'
import { health } from '@/platform/server/health'
import { getOverview } from '@/relationship/operations/get-overview'
import { listRelationships } from '@/relationship/operations/list-relationships'

export const router = new Hono()

const on = (method: 'GET' | 'POST', path: string, handler: ApiHandler) =>
  router.on(method, path, (context) => handler(context.req.raw, context.req.param() as Record<string, string>))

on('GET', '/api/health', health)
on('POST', '/api/v1/imports', uploadImport)
on('GET', '/api/v1/imports/:importId', apiRoute(getImport))
on('GET', '/brand/:file', brandIcon)
on('GET', '/api/v1/capture', apiRoute(readLine))
on('POST', '/api/v1/capture', apiRoute(captureLine))
on('GET', '/api/v1/companies', apiRoute(listRelationships))
on('GET', '/api/v1/companies/suggest', apiRoute(suggestCompanies))
on('GET', '/api/v1/companies/:companyId', apiRoute(getOverview))
on('GET', '/api/v1/issues', apiRoute(listIssues))
on('POST', '/api/v1/issues', apiRoute(reportIssue))
on('GET', '/api/v1/issues/:issueId', apiRoute(getIssue))

router.notFound(() => problem(notFound()))
