// What the front answers itself: the API, health and brand icons. One line an operation.
import { Hono } from 'hono'
import { calendarFeed } from '@/calendar-feed/feed-route'
import { createFeed } from '@/calendar-feed/operations/create-feed'
import { listFeeds } from '@/calendar-feed/operations/list-feeds'
import { revokeFeed } from '@/calendar-feed/operations/revoke-feed'
import { captureLine } from '@/capture/operations/capture-line'
import { readLine } from '@/capture/operations/read-line'
import { brandIcon } from '@/company/brand-route'
import { suggestCompanies } from '@/company/operations/suggest-companies'
import { ownFile, ownThumb, permittedFile, sharedFile } from '@/document/file-route'
import { attachDocument } from '@/document/operations/attach-document'
import { detachDocument } from '@/document/operations/detach-document'
import { getDocument } from '@/document/operations/get-document'
import { getUsage } from '@/document/operations/get-usage'
import { listDocuments } from '@/document/operations/list-documents'
import { removeDocument } from '@/document/operations/remove-document'
import { renameDocument } from '@/document/operations/rename-document'
import { restoreDocument } from '@/document/operations/restore-document'
import { uploadDocuments } from '@/document/upload-route'
import { getImport } from '@/import/operations/get-import'
import { uploadImport } from '@/import/upload-route'
import { getDigest } from '@/digest/operations/get-digest'
import { setDigest } from '@/digest/operations/set-digest'
import { goToStopPage, stopByMailProgram } from '@/digest/stop-route'
import { addIntent } from '@/intent/operations/add-intent'
import { listIntents } from '@/intent/operations/list-intents'
import { editInteraction } from '@/interaction/operations/edit-interaction'
import { getInteraction } from '@/interaction/operations/get-interaction'
import { listInteractions } from '@/interaction/operations/list-interactions'
import { logInteraction } from '@/interaction/operations/log-interaction'
import { removeInteraction } from '@/interaction/operations/remove-interaction'
import { restoreInteraction } from '@/interaction/operations/restore-interaction'
import { addMessage } from '@/issue/operations/add-message'
import { editIssue } from '@/issue/operations/edit-issue'
import { getIssue } from '@/issue/operations/get-issue'
import { markSolution } from '@/issue/operations/mark-solution'
import { moveIssue } from '@/issue/operations/move-issue'
import { removeIssue } from '@/issue/operations/remove-issue'
import { reopenIssue } from '@/issue/operations/reopen-issue'
import { resolveIssue } from '@/issue/operations/resolve-issue'
import { restoreIssue } from '@/issue/operations/restore-issue'
import { similarIssues } from '@/issue/operations/similar-issues'
import { unmarkSolution } from '@/issue/operations/unmark-solution'
import { listIssues } from '@/issue/operations/list-issues'
import { reportIssue } from '@/issue/operations/report-issue'
import { giveOpinion } from '@/opinion/operations/give-opinion'
import { type ApiHandler, apiRoute, problem } from '@/platform/edge/route'
import { notFound } from '@/platform/access/errors'
import { health } from '@/platform/server/health'
import { addProductLink } from '@/product-link/operations/add-product-link'
import { removeProductLink } from '@/product-link/operations/remove-product-link'
import { addProduct } from '@/product/operations/add-product'
import { editProduct } from '@/product/operations/edit-product'
import { findByGtin } from '@/product/operations/find-by-gtin'
import { getProduct } from '@/product/operations/get-product'
import { listProducts } from '@/product/operations/list-products'
import { mergeProducts } from '@/product/operations/merge-products'
import { moveProduct } from '@/product/operations/move-product'
import { considerMerge } from '@/product/operations/consider-merge'
import { getRecommendation } from '@/recommendation/operations/get-recommendation'
import { listRecommendations } from '@/recommendation/operations/list-recommendations'
import { writeRecommendation } from '@/recommendation/operations/write-recommendation'
import { addContactPoint } from '@/contact/operations/add-contact-point'
import { listContacts } from '@/contact/operations/list-contacts'
import { getOverview } from '@/relationship/operations/get-overview'
import { readCompanyTimeline } from '@/relationship/operations/read-company-timeline'
import { showScorecard } from '@/scorecard/operations/show-scorecard'
import { listRelationships } from '@/relationship/operations/list-relationships'
import { addReminder } from '@/reminder/operations/add-reminder'
import { editReminder } from '@/reminder/operations/edit-reminder'
import { finishReminder } from '@/reminder/operations/finish-reminder'
import { getReminder } from '@/reminder/operations/get-reminder'
import { listReminders } from '@/reminder/operations/list-reminders'
import { removeReminder } from '@/reminder/operations/remove-reminder'
import { reopenReminder } from '@/reminder/operations/reopen-reminder'
import { restoreReminder } from '@/reminder/operations/restore-reminder'
import { countNeeds } from '@/today/operations/count-needs'
import { showToday } from '@/today/operations/show-today'
import { snoozeNeed } from '@/today/operations/snooze-need'
import { wakeNeed } from '@/today/operations/wake-need'
import { createCaseLink } from '@/share-link/operations/create-case-link'
import { listCaseLinks } from '@/share-link/operations/list-case-links'
import { findEverything } from '@/search/operations/find-everything'
import { createShareLink } from '@/share-link/operations/create-share-link'
import { listShareLinks } from '@/share-link/operations/list-share-links'
import { revokeShareLink } from '@/share-link/operations/revoke-share-link'
import { cancelSubscription } from '@/subscription/operations/cancel-subscription'
import { changePrice } from '@/subscription/operations/change-price'
import { listCosts } from '@/subscription/operations/list-costs'
import { removePrice } from '@/subscription/operations/remove-price'
import { resumeSubscription } from '@/subscription/operations/resume-subscription'
import { addWarranty } from '@/warranty/operations/add-warranty'
import { removeWarranty } from '@/warranty/operations/remove-warranty'

export const router = new Hono()

const on = (method: 'GET' | 'POST', path: string, handler: ApiHandler) =>
  router.on(method, path, (context) => handler(context.req.raw, context.req.param() as Record<string, string>))

on('GET', '/api/health', health)
on('POST', '/api/v1/imports', uploadImport)
on('GET', '/api/v1/imports/:importId', apiRoute(getImport))
on('GET', '/api/v1/documents', apiRoute(listDocuments))
on('POST', '/api/v1/documents', uploadDocuments)
on('GET', '/api/v1/documents/usage', apiRoute(getUsage))
on('GET', '/api/v1/documents/:documentId', apiRoute(getDocument))
on('GET', '/api/v1/documents/:documentId/file', ownFile)
on('GET', '/api/v1/documents/:documentId/thumb', ownThumb)
on('POST', '/api/v1/documents/:documentId/attach', apiRoute(attachDocument))
on('POST', '/api/v1/documents/:documentId/detach', apiRoute(detachDocument))
on('POST', '/api/v1/documents/:documentId/rename', apiRoute(renameDocument))
on('POST', '/api/v1/documents/:documentId/remove', apiRoute(removeDocument))
on('POST', '/api/v1/documents/:documentId/restore', apiRoute(restoreDocument))
on('GET', '/api/v1/portal/:companyId/issues/:entryId/documents/:attachmentId/file', permittedFile)
on('GET', '/api/v1/case/:token/documents/:documentId/file', sharedFile)
on('GET', '/brand/:file', brandIcon)
on('GET', '/api/v1/capture', apiRoute(readLine))
on('POST', '/api/v1/capture', apiRoute(captureLine))
on('GET', '/api/v1/companies', apiRoute(listRelationships))
on('GET', '/api/v1/companies/suggest', apiRoute(suggestCompanies))
on('GET', '/api/v1/companies/scorecard', apiRoute(showScorecard))
on('GET', '/api/v1/companies/:companyId', apiRoute(getOverview))
on('GET', '/api/v1/companies/:companyId/timeline', apiRoute(readCompanyTimeline))
on('GET', '/api/v1/companies/:companyId/contacts', apiRoute(listContacts))
on('POST', '/api/v1/companies/:companyId/contacts', apiRoute(addContactPoint))
on('GET', '/api/v1/issues', apiRoute(listIssues))
on('POST', '/api/v1/issues', apiRoute(reportIssue))
on('GET', '/api/v1/issues/similar', apiRoute(similarIssues))
on('GET', '/api/v1/issues/:issueId', apiRoute(getIssue))
on('POST', '/api/v1/issues/:issueId/edit', apiRoute(editIssue))
on('POST', '/api/v1/issues/:issueId/move', apiRoute(moveIssue))
on('POST', '/api/v1/issues/:issueId/messages', apiRoute(addMessage))
on('POST', '/api/v1/issues/:issueId/resolve', apiRoute(resolveIssue))
on('POST', '/api/v1/issues/:issueId/reopen', apiRoute(reopenIssue))
on('POST', '/api/v1/issues/:issueId/solution', apiRoute(markSolution))
on('POST', '/api/v1/issues/:issueId/no-solution', apiRoute(unmarkSolution))
on('POST', '/api/v1/issues/:issueId/remove', apiRoute(removeIssue))
on('POST', '/api/v1/issues/:issueId/restore', apiRoute(restoreIssue))
on('GET', '/api/v1/issues/:issueId/case-links', apiRoute(listCaseLinks))
on('POST', '/api/v1/issues/:issueId/case-links', apiRoute(createCaseLink))
on('GET', '/api/v1/interactions', apiRoute(listInteractions))
on('POST', '/api/v1/interactions', apiRoute(logInteraction))
on('GET', '/api/v1/interactions/:interactionId', apiRoute(getInteraction))
on('POST', '/api/v1/interactions/:interactionId/edit', apiRoute(editInteraction))
on('POST', '/api/v1/interactions/:interactionId/remove', apiRoute(removeInteraction))
on('POST', '/api/v1/interactions/:interactionId/restore', apiRoute(restoreInteraction))
on('GET', '/api/v1/products', apiRoute(listProducts))
on('POST', '/api/v1/products', apiRoute(addProduct))
on('GET', '/api/v1/products/by-gtin', apiRoute(findByGtin))
on('GET', '/api/v1/products/:productId', apiRoute(getProduct))
on('POST', '/api/v1/products/:productId', apiRoute(editProduct))
on('POST', '/api/v1/products/:productId/company', apiRoute(moveProduct))
on('GET', '/api/v1/products/:productId/merge/:otherProductId', apiRoute(considerMerge))
on('POST', '/api/v1/products/:productId/merge/:otherProductId', apiRoute(mergeProducts))
on('POST', '/api/v1/products/:productId/warranties', apiRoute(addWarranty))
on('POST', '/api/v1/warranties/:warrantyId/remove', apiRoute(removeWarranty))
on('POST', '/api/v1/products/:productId/links', apiRoute(addProductLink))
on('POST', '/api/v1/product-links/:productLinkId/remove', apiRoute(removeProductLink))
on('POST', '/api/v1/products/:productId/prices', apiRoute(changePrice))
on('POST', '/api/v1/prices/:priceChangeId/remove', apiRoute(removePrice))
on('POST', '/api/v1/products/:productId/cancel', apiRoute(cancelSubscription))
on('POST', '/api/v1/products/:productId/resume', apiRoute(resumeSubscription))
on('GET', '/api/v1/costs', apiRoute(listCosts))
on('GET', '/api/v1/intents', apiRoute(listIntents))
on('POST', '/api/v1/intents', apiRoute(addIntent))
on('POST', '/api/v1/opinions', apiRoute(giveOpinion))
on('GET', '/api/v1/search', apiRoute(findEverything))
on('GET', '/api/v1/today', apiRoute(showToday))
on('GET', '/api/v1/today/count', apiRoute(countNeeds))
on('POST', '/api/v1/today/later', apiRoute(snoozeNeed))
on('POST', '/api/v1/today/wake', apiRoute(wakeNeed))
on('GET', '/api/v1/reminders', apiRoute(listReminders))
on('POST', '/api/v1/reminders', apiRoute(addReminder))
on('GET', '/api/v1/reminders/:reminderId', apiRoute(getReminder))
on('POST', '/api/v1/reminders/:reminderId', apiRoute(editReminder))
on('POST', '/api/v1/reminders/:reminderId/done', apiRoute(finishReminder))
on('POST', '/api/v1/reminders/:reminderId/reopen', apiRoute(reopenReminder))
on('POST', '/api/v1/reminders/:reminderId/remove', apiRoute(removeReminder))
on('POST', '/api/v1/reminders/:reminderId/restore', apiRoute(restoreReminder))
on('GET', '/api/v1/digest', apiRoute(getDigest))
on('POST', '/api/v1/digest', apiRoute(setDigest))
on('GET', '/api/v1/digest/stop/:token', goToStopPage)
on('POST', '/api/v1/digest/stop/:token', stopByMailProgram)
on('GET', '/api/v1/calendar-feeds', apiRoute(listFeeds))
on('POST', '/api/v1/calendar-feeds', apiRoute(createFeed))
on('POST', '/api/v1/calendar-feeds/:feedId/revoke', apiRoute(revokeFeed))
on('GET', '/calendar/:file', calendarFeed)
on('GET', '/api/v1/recommendations', apiRoute(listRecommendations))
on('POST', '/api/v1/recommendations', apiRoute(writeRecommendation))
on('GET', '/api/v1/recommendations/:recommendationId', apiRoute(getRecommendation))
on('GET', '/api/v1/recommendations/:recommendationId/links', apiRoute(listShareLinks))
on('POST', '/api/v1/recommendations/:recommendationId/links', apiRoute(createShareLink))
on('POST', '/api/v1/links/:shareLinkId/revoke', apiRoute(revokeShareLink))

router.notFound(() => problem(notFound()))
