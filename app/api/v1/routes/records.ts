// The records of a person.
import { suggestCompanies } from '@/company/operations/suggest-companies'
import { addContactPoint } from '@/contact/operations/add-contact-point'
import { addContactPreference } from '@/contact/operations/add-contact-preference'
import { editContactPoint } from '@/contact/operations/edit-contact-point'
import { listContacts } from '@/contact/operations/list-contacts'
import { removeContactPoint } from '@/contact/operations/remove-contact-point'
import { removeContactPreference } from '@/contact/operations/remove-contact-preference'
import { addIntent } from '@/intent/operations/add-intent'
import { changeIntents } from '@/intent/operations/change-intents'
import { editIntent } from '@/intent/operations/edit-intent'
import { getIntent } from '@/intent/operations/get-intent'
import { listIntents } from '@/intent/operations/list-intents'
import { markIntentBought } from '@/intent/operations/mark-intent-bought'
import { removeIntent } from '@/intent/operations/remove-intent'
import { restoreIntent } from '@/intent/operations/restore-intent'
import { editInteraction } from '@/interaction/operations/edit-interaction'
import { getInteraction } from '@/interaction/operations/get-interaction'
import { listInteractions } from '@/interaction/operations/list-interactions'
import { logInteraction } from '@/interaction/operations/log-interaction'
import { removeInteraction } from '@/interaction/operations/remove-interaction'
import { restoreInteraction } from '@/interaction/operations/restore-interaction'
import { addMessage } from '@/issue/operations/add-message'
import { changeIssues } from '@/issue/operations/change-issues'
import { countIssues } from '@/issue/operations/count-issues'
import { editIssue } from '@/issue/operations/edit-issue'
import { getIssue } from '@/issue/operations/get-issue'
import { listIssues } from '@/issue/operations/list-issues'
import { markSolution } from '@/issue/operations/mark-solution'
import { moveIssue } from '@/issue/operations/move-issue'
import { removeIssue } from '@/issue/operations/remove-issue'
import { reopenIssue } from '@/issue/operations/reopen-issue'
import { reportIssue } from '@/issue/operations/report-issue'
import { resolveIssue } from '@/issue/operations/resolve-issue'
import { restoreIssue } from '@/issue/operations/restore-issue'
import { settleMessage } from '@/issue/operations/settle-message'
import { similarIssues } from '@/issue/operations/similar-issues'
import { unmarkSolution } from '@/issue/operations/unmark-solution'
import { listOnIssue } from '@/notice/operations/list-on-issue'
import { giveOpinion } from '@/opinion/operations/give-opinion'
import { listOpinionHistory } from '@/opinion/operations/list-opinion-history'
import { removeOpinion } from '@/opinion/operations/remove-opinion'
import { restoreOpinion } from '@/opinion/operations/restore-opinion'
import { apiRoute, type Route } from '@/platform/edge/route'
import { addProductLink } from '@/product-link/operations/add-product-link'
import { removeProductLink } from '@/product-link/operations/remove-product-link'
import { addProduct } from '@/product/operations/add-product'
import { changeProducts } from '@/product/operations/change-products'
import { considerMerge } from '@/product/operations/consider-merge'
import { editProduct } from '@/product/operations/edit-product'
import { findByGtin } from '@/product/operations/find-by-gtin'
import { getProduct } from '@/product/operations/get-product'
import { listProducts } from '@/product/operations/list-products'
import { mergeProducts } from '@/product/operations/merge-products'
import { moveProduct } from '@/product/operations/move-product'
import { removeProduct } from '@/product/operations/remove-product'
import { restoreProduct } from '@/product/operations/restore-product'
import { addRelationship } from '@/relationship/operations/add-relationship'
import { changeCompanies } from '@/relationship/operations/change-companies'
import { editRelationship } from '@/relationship/operations/edit-relationship'
import { getOverview } from '@/relationship/operations/get-overview'
import { listRelationships } from '@/relationship/operations/list-relationships'
import { mergeCompanies } from '@/relationship/operations/merge-companies'
import { readCompanyTimeline } from '@/relationship/operations/read-company-timeline'
import { removeRelationship } from '@/relationship/operations/remove-relationship'
import { restoreRelationship } from '@/relationship/operations/restore-relationship'
import { showScorecard } from '@/scorecard/operations/show-scorecard'
import { cancelSubscription } from '@/subscription/operations/cancel-subscription'
import { changePrice } from '@/subscription/operations/change-price'
import { listCosts } from '@/subscription/operations/list-costs'
import { removePrice } from '@/subscription/operations/remove-price'
import { resumeSubscription } from '@/subscription/operations/resume-subscription'
import { addWarranty } from '@/warranty/operations/add-warranty'
import { removeWarranty } from '@/warranty/operations/remove-warranty'

export const records: Route[] = [
  ['GET', '/api/v1/issues/:issueId/notices', apiRoute(listOnIssue)],
  ['GET', '/api/v1/companies', apiRoute(listRelationships)],
  ['GET', '/api/v1/companies/suggest', apiRoute(suggestCompanies)],
  ['GET', '/api/v1/companies/scorecard', apiRoute(showScorecard)],
  ['GET', '/api/v1/companies/:companyId', apiRoute(getOverview)],
  ['GET', '/api/v1/companies/:companyId/timeline', apiRoute(readCompanyTimeline)],
  ['GET', '/api/v1/companies/:companyId/contacts', apiRoute(listContacts)],
  ['POST', '/api/v1/companies/:companyId/contacts', apiRoute(addContactPoint)],
  ['GET', '/api/v1/issues', apiRoute(listIssues)],
  ['POST', '/api/v1/issues', apiRoute(reportIssue)],
  ['GET', '/api/v1/issues/similar', apiRoute(similarIssues)],
  ['GET', '/api/v1/issues/:issueId', apiRoute(getIssue)],
  ['POST', '/api/v1/issues/:issueId/edit', apiRoute(editIssue)],
  ['POST', '/api/v1/issues/:issueId/move', apiRoute(moveIssue)],
  ['POST', '/api/v1/issues/:issueId/messages', apiRoute(addMessage)],
  ['POST', '/api/v1/issues/:issueId/messages/:messageId/settle', apiRoute(settleMessage)],
  ['POST', '/api/v1/issues/:issueId/resolve', apiRoute(resolveIssue)],
  ['POST', '/api/v1/issues/:issueId/reopen', apiRoute(reopenIssue)],
  ['POST', '/api/v1/issues/:issueId/solution', apiRoute(markSolution)],
  ['POST', '/api/v1/issues/:issueId/no-solution', apiRoute(unmarkSolution)],
  ['POST', '/api/v1/issues/:issueId/remove', apiRoute(removeIssue)],
  ['POST', '/api/v1/issues/:issueId/restore', apiRoute(restoreIssue)],
  ['GET', '/api/v1/interactions', apiRoute(listInteractions)],
  ['POST', '/api/v1/interactions', apiRoute(logInteraction)],
  ['GET', '/api/v1/interactions/:interactionId', apiRoute(getInteraction)],
  ['POST', '/api/v1/interactions/:interactionId/edit', apiRoute(editInteraction)],
  ['POST', '/api/v1/interactions/:interactionId/remove', apiRoute(removeInteraction)],
  ['POST', '/api/v1/interactions/:interactionId/restore', apiRoute(restoreInteraction)],
  ['GET', '/api/v1/products', apiRoute(listProducts)],
  ['POST', '/api/v1/products', apiRoute(addProduct)],
  ['GET', '/api/v1/products/by-gtin', apiRoute(findByGtin)],
  ['GET', '/api/v1/products/:productId', apiRoute(getProduct)],
  ['POST', '/api/v1/products/:productId', apiRoute(editProduct)],
  ['POST', '/api/v1/products/:productId/company', apiRoute(moveProduct)],
  ['GET', '/api/v1/products/:productId/merge/:otherProductId', apiRoute(considerMerge)],
  ['POST', '/api/v1/products/:productId/merge/:otherProductId', apiRoute(mergeProducts)],
  ['POST', '/api/v1/products/:productId/warranties', apiRoute(addWarranty)],
  ['POST', '/api/v1/warranties/:warrantyId/remove', apiRoute(removeWarranty)],
  ['POST', '/api/v1/products/:productId/links', apiRoute(addProductLink)],
  ['POST', '/api/v1/product-links/:productLinkId/remove', apiRoute(removeProductLink)],
  ['POST', '/api/v1/products/:productId/prices', apiRoute(changePrice)],
  ['POST', '/api/v1/prices/:priceChangeId/remove', apiRoute(removePrice)],
  ['POST', '/api/v1/products/:productId/cancel', apiRoute(cancelSubscription)],
  ['POST', '/api/v1/products/:productId/resume', apiRoute(resumeSubscription)],
  ['GET', '/api/v1/costs', apiRoute(listCosts)],
  ['GET', '/api/v1/intents', apiRoute(listIntents)],
  ['POST', '/api/v1/intents', apiRoute(addIntent)],
  ['POST', '/api/v1/opinions', apiRoute(giveOpinion)],
  ['GET', '/api/v1/issues/count', apiRoute(countIssues)],
  ['POST', '/api/v1/issues/change', apiRoute(changeIssues)],
  ['POST', '/api/v1/products/change', apiRoute(changeProducts)],
  ['POST', '/api/v1/products/:productId/remove', apiRoute(removeProduct)],
  ['POST', '/api/v1/products/:productId/restore', apiRoute(restoreProduct)],
  ['POST', '/api/v1/companies', apiRoute(addRelationship)],
  ['POST', '/api/v1/companies/change', apiRoute(changeCompanies)],
  ['POST', '/api/v1/companies/:companyId', apiRoute(editRelationship)],
  ['POST', '/api/v1/companies/:companyId/remove', apiRoute(removeRelationship)],
  ['POST', '/api/v1/companies/:companyId/restore', apiRoute(restoreRelationship)],
  ['POST', '/api/v1/companies/:companyId/merge/:otherId', apiRoute(mergeCompanies)],
  ['POST', '/api/v1/companies/:companyId/preferences', apiRoute(addContactPreference)],
  ['POST', '/api/v1/contacts/:contactPointId', apiRoute(editContactPoint)],
  ['POST', '/api/v1/contacts/:contactPointId/remove', apiRoute(removeContactPoint)],
  ['POST', '/api/v1/preferences/:contactPreferenceId/remove', apiRoute(removeContactPreference)],
  ['POST', '/api/v1/intents/change', apiRoute(changeIntents)],
  ['GET', '/api/v1/intents/:intentId', apiRoute(getIntent)],
  ['POST', '/api/v1/intents/:intentId', apiRoute(editIntent)],
  ['POST', '/api/v1/intents/:intentId/bought', apiRoute(markIntentBought)],
  ['POST', '/api/v1/intents/:intentId/remove', apiRoute(removeIntent)],
  ['POST', '/api/v1/intents/:intentId/restore', apiRoute(restoreIntent)],
  ['GET', '/api/v1/opinions', apiRoute(listOpinionHistory)],
  ['POST', '/api/v1/opinions/:opinionId/remove', apiRoute(removeOpinion)],
  ['POST', '/api/v1/opinions/:opinionId/restore', apiRoute(restoreOpinion)],
]
