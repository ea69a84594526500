// What the front answers itself: the API, health and brand icons. One line an operation.
import { Hono } from 'hono'
import { captureLine } from '@/capture/operations/capture-line'
import { readLine } from '@/capture/operations/read-line'
import { brandIcon } from '@/company/brand-route'
import { suggestCompanies } from '@/company/operations/suggest-companies'
import { getImport } from '@/import/operations/get-import'
import { uploadImport } from '@/import/upload-route'
import { addIntent } from '@/intent/operations/add-intent'
import { listIntents } from '@/intent/operations/list-intents'
import { getIssue } from '@/issue/operations/get-issue'
import { listIssues } from '@/issue/operations/list-issues'
import { reportIssue } from '@/issue/operations/report-issue'
import { giveOpinion } from '@/opinion/operations/give-opinion'
import { type ApiHandler, apiRoute, problem } from '@/platform/edge/route'
import { notFound } from '@/platform/access/errors'
import { health } from '@/platform/server/health'
import { addProduct } from '@/product/operations/add-product'
import { getProduct } from '@/product/operations/get-product'
import { listProducts } from '@/product/operations/list-products'
import { getRecommendation } from '@/recommendation/operations/get-recommendation'
import { listRecommendations } from '@/recommendation/operations/list-recommendations'
import { writeRecommendation } from '@/recommendation/operations/write-recommendation'
import { getOverview } from '@/relationship/operations/get-overview'
import { listRelationships } from '@/relationship/operations/list-relationships'
import { showToday } from '@/today/operations/show-today'
import { createShareLink } from '@/share-link/operations/create-share-link'
import { listShareLinks } from '@/share-link/operations/list-share-links'
import { revokeShareLink } from '@/share-link/operations/revoke-share-link'

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
on('GET', '/api/v1/products', apiRoute(listProducts))
on('POST', '/api/v1/products', apiRoute(addProduct))
on('GET', '/api/v1/products/:productId', apiRoute(getProduct))
on('GET', '/api/v1/intents', apiRoute(listIntents))
on('POST', '/api/v1/intents', apiRoute(addIntent))
on('POST', '/api/v1/opinions', apiRoute(giveOpinion))
on('GET', '/api/v1/today', apiRoute(showToday))
on('GET', '/api/v1/recommendations', apiRoute(listRecommendations))
on('POST', '/api/v1/recommendations', apiRoute(writeRecommendation))
on('GET', '/api/v1/recommendations/:recommendationId', apiRoute(getRecommendation))
on('GET', '/api/v1/recommendations/:recommendationId/links', apiRoute(listShareLinks))
on('POST', '/api/v1/recommendations/:recommendationId/links', apiRoute(createShareLink))
on('POST', '/api/v1/links/:shareLinkId/revoke', apiRoute(revokeShareLink))

router.notFound(() => problem(notFound()))
