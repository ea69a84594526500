// For the staff of companies, and for whoever proves that they are.
import { companyRecord } from '@/agreement/record-route'
import { permittedFile } from '@/document/file-route'
import { sendFiles } from '@/document/send-route'
import { askByMail } from '@/domain-proof/operations/ask-by-mail'
import { getProofRecord } from '@/domain-proof/operations/get-proof-record'
import { getWorkspace } from '@/domain-proof/operations/get-workspace'
import { leaveCompany } from '@/domain-proof/operations/leave-company'
import { listMyClaims } from '@/domain-proof/operations/list-my-claims'
import { listMyCompanies } from '@/domain-proof/operations/list-my-companies'
import { proveByMail } from '@/domain-proof/operations/prove-by-mail'
import { proveDomain } from '@/domain-proof/operations/prove-domain'
import { permittedPicture } from '@/face/picture-route'
import { liveInbox } from '@/inbox/live-route'
import { showInsight } from '@/insight/operations/show-insight'
import { watchTopics } from '@/insight/operations/watch-topics'
import { acceptInvitation } from '@/member/operations/accept-invitation'
import { changeRole } from '@/member/operations/change-role'
import { decideClaim } from '@/member/operations/decide-claim'
import { inviteColleague } from '@/member/operations/invite-colleague'
import { listMyInvitations } from '@/member/operations/list-my-invitations'
import { listTeam } from '@/member/operations/list-team'
import { readHistory } from '@/member/operations/read-history'
import { removeColleague } from '@/member/operations/remove-colleague'
import { resendInvitation } from '@/member/operations/resend-invitation'
import { withdrawInvitation } from '@/member/operations/withdraw-invitation'
import { editNotice } from '@/notice/operations/edit-notice'
import { endNotice } from '@/notice/operations/end-notice'
import { listNotices } from '@/notice/operations/list-notices'
import { writeNotice } from '@/notice/operations/write-notice'
import { apiRoute, companyRoute, type Route } from '@/platform/edge/route'
import { agreementOfEntry, receiptOfEntry } from '@/receipt/receipt-route'
import { addEndpoint } from '@/webhook/operations/add-endpoint'
import { editEndpoint } from '@/webhook/operations/edit-endpoint'
import { getEndpoint } from '@/webhook/operations/get-endpoint'
import { listDeliveries } from '@/webhook/operations/list-deliveries'
import { listEndpoints } from '@/webhook/operations/list-endpoints'
import { removeEndpoint } from '@/webhook/operations/remove-endpoint'
import { resendDelivery } from '@/webhook/operations/resend-delivery'
import { rotateSecret } from '@/webhook/operations/rotate-secret'
import { sendTest } from '@/webhook/operations/send-test'
import { switchEndpoint } from '@/webhook/operations/switch-endpoint'

export const portal: Route[] = [
  ['GET', '/api/v1/portal', apiRoute(listMyCompanies)],
  ['GET', '/api/v1/portal/claims', apiRoute(listMyClaims)],
  ['GET', '/api/v1/portal/invitations', apiRoute(listMyInvitations)],
  ['POST', '/api/v1/portal/invitations/accept', apiRoute(acceptInvitation)],
  ['GET', '/api/v1/portal/prove', apiRoute(getProofRecord)],
  ['POST', '/api/v1/portal/prove', apiRoute(proveDomain)],
  ['POST', '/api/v1/portal/prove/mail', apiRoute(askByMail)],
  ['POST', '/api/v1/portal/prove/mail/:token', apiRoute(proveByMail)],
  ['GET', '/api/v1/portal/:companyId/workspace', companyRoute(getWorkspace)],
  ['POST', '/api/v1/portal/:companyId/leave', apiRoute(leaveCompany)],
  ['GET', '/api/v1/portal/:companyId/insight', companyRoute(showInsight)],
  ['GET', '/api/v1/portal/:companyId/insight/rises', companyRoute(watchTopics)],
  ['GET', '/api/v1/portal/:companyId/notices', companyRoute(listNotices)],
  ['POST', '/api/v1/portal/:companyId/notices', companyRoute(writeNotice)],
  ['POST', '/api/v1/portal/:companyId/notices/:noticeId/edit', companyRoute(editNotice)],
  ['POST', '/api/v1/portal/:companyId/notices/:noticeId/end', companyRoute(endNotice)],
  ['GET', '/api/v1/portal/:companyId/team', companyRoute(listTeam)],
  ['GET', '/api/v1/portal/:companyId/team/history', companyRoute(readHistory)],
  ['POST', '/api/v1/portal/:companyId/team/:colleagueId/role', companyRoute(changeRole)],
  ['POST', '/api/v1/portal/:companyId/team/:colleagueId/remove', companyRoute(removeColleague)],
  ['POST', '/api/v1/portal/:companyId/invitations', companyRoute(inviteColleague)],
  ['POST', '/api/v1/portal/:companyId/invitations/:invitationId/resend', companyRoute(resendInvitation)],
  ['POST', '/api/v1/portal/:companyId/invitations/:invitationId/withdraw', companyRoute(withdrawInvitation)],
  ['POST', '/api/v1/portal/:companyId/claims/:claimId/decide', companyRoute(decideClaim)],
  ['GET', '/api/v1/portal/:companyId/issues/:entryId/documents/:attachmentId/file', permittedFile],
  ['POST', '/api/v1/portal/:companyId/issues/:entryId/files', sendFiles],
  ['GET', '/api/v1/portal/:companyId/live', liveInbox],
  ['GET', '/api/v1/portal/:companyId/issues/:entryId/receipt.json', receiptOfEntry],
  ['GET', '/api/v1/portal/:companyId/issues/:entryId/agreement.jsonld', agreementOfEntry],
  ['GET', '/api/v1/portal/:companyId/agreements/:agreementId', companyRecord],
  ['GET', '/api/v1/portal/:companyId/issues/:entryId/face', permittedPicture],
  ['GET', '/api/v1/portal/:companyId/webhooks', companyRoute(listEndpoints)],
  ['POST', '/api/v1/portal/:companyId/webhooks', companyRoute(addEndpoint)],
  ['GET', '/api/v1/portal/:companyId/webhooks/:endpointId', companyRoute(getEndpoint)],
  ['POST', '/api/v1/portal/:companyId/webhooks/:endpointId/edit', companyRoute(editEndpoint)],
  ['POST', '/api/v1/portal/:companyId/webhooks/:endpointId/switch', companyRoute(switchEndpoint)],
  ['POST', '/api/v1/portal/:companyId/webhooks/:endpointId/rotate', companyRoute(rotateSecret)],
  ['POST', '/api/v1/portal/:companyId/webhooks/:endpointId/test', companyRoute(sendTest)],
  ['POST', '/api/v1/portal/:companyId/webhooks/:endpointId/remove', companyRoute(removeEndpoint)],
  ['GET', '/api/v1/portal/:companyId/webhooks/:endpointId/deliveries', companyRoute(listDeliveries)],
  ['POST', '/api/v1/portal/:companyId/webhooks/:endpointId/deliveries/:deliveryId/resend', companyRoute(resendDelivery)],
]
