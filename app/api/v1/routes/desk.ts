// The desk of a company: its inbox, and what its agents do about the issues that people permitted.
import { answerTerms } from '@/agreement/operations/answer-terms'
import { termsOfEntry } from '@/agreement/operations/terms-of-entry'
import { addTemplate } from '@/answer-template/operations/add-template'
import { editTemplate } from '@/answer-template/operations/edit-template'
import { getTemplate } from '@/answer-template/operations/get-template'
import { listTemplates } from '@/answer-template/operations/list-templates'
import { removeTemplate } from '@/answer-template/operations/remove-template'
import { answerIssue } from '@/inbox/operations/answer-issue'
import { assignEntry } from '@/inbox/operations/assign-entry'
import { getEntry } from '@/inbox/operations/get-entry'
import { listInbox } from '@/inbox/operations/list-inbox'
import { noteEntry } from '@/inbox/operations/note-entry'
import { openDesk } from '@/inbox/operations/open-desk'
import { proposeSolved } from '@/inbox/operations/propose-solved'
import { putAway } from '@/inbox/operations/put-away'
import { readPermittedIssue } from '@/inbox/operations/read-permitted-issue'
import { removeInboxFilter } from '@/inbox/operations/remove-inbox-filter'
import { requestMore } from '@/inbox/operations/request-more'
import { saveInboxFilter } from '@/inbox/operations/save-inbox-filter'
import { sayOnIt } from '@/inbox/operations/say-on-it'
import { companyRoute, type Route } from '@/platform/edge/route'

export const desk: Route[] = [
  ['GET', '/api/v1/portal/:companyId/desk', companyRoute(openDesk)],
  ['GET', '/api/v1/portal/:companyId/inbox', companyRoute(listInbox)],
  ['GET', '/api/v1/portal/:companyId/inbox/:entryId', companyRoute(getEntry)],
  ['GET', '/api/v1/portal/:companyId/issues/:entryId', companyRoute(readPermittedIssue)],
  ['POST', '/api/v1/portal/:companyId/issues/:entryId/answer', companyRoute(answerIssue)],
  ['POST', '/api/v1/portal/:companyId/issues/:entryId/on-it', companyRoute(sayOnIt)],
  ['POST', '/api/v1/portal/:companyId/issues/:entryId/assign', companyRoute(assignEntry)],
  ['POST', '/api/v1/portal/:companyId/issues/:entryId/note', companyRoute(noteEntry)],
  ['POST', '/api/v1/portal/:companyId/issues/:entryId/ask-for-more', companyRoute(requestMore)],
  ['POST', '/api/v1/portal/:companyId/issues/:entryId/propose-solved', companyRoute(proposeSolved)],
  ['POST', '/api/v1/portal/:companyId/issues/:entryId/put-away', companyRoute(putAway)],
  ['GET', '/api/v1/portal/:companyId/issues/:entryId/terms', companyRoute(termsOfEntry)],
  ['POST', '/api/v1/portal/:companyId/issues/:entryId/terms', companyRoute(answerTerms)],
  ['GET', '/api/v1/portal/:companyId/templates', companyRoute(listTemplates)],
  ['POST', '/api/v1/portal/:companyId/templates', companyRoute(addTemplate)],
  ['GET', '/api/v1/portal/:companyId/templates/:templateId', companyRoute(getTemplate)],
  ['POST', '/api/v1/portal/:companyId/templates/:templateId', companyRoute(editTemplate)],
  ['POST', '/api/v1/portal/:companyId/templates/:templateId/remove', companyRoute(removeTemplate)],
  ['POST', '/api/v1/portal/:companyId/filters', companyRoute(saveInboxFilter)],
  ['POST', '/api/v1/portal/:companyId/filters/:filterId/remove', companyRoute(removeInboxFilter)],
]
