// What is shown to whom, and who looked.
import { exportAccess } from '@/access-log/export-route'
import { countReaders } from '@/access-log/operations/count-readers'
import { listAccess } from '@/access-log/operations/list-access'
import { listLinks } from '@/access-log/operations/list-links'
import { listReaders } from '@/access-log/operations/list-readers'
import { listStandingReaders } from '@/access-log/operations/list-standing-readers'
import { listUnusual } from '@/access-log/operations/list-unusual'
import { overseePermission } from '@/access-log/operations/oversee-permission'
import { settleOffer } from '@/agreement/operations/settle-offer'
import { termsOfPermission } from '@/agreement/operations/terms-of-permission'
import { ownRecord } from '@/agreement/record-route'
import { trustedPhoto } from '@/circle/photo-route'
import { decideAsk } from '@/ask/operations/decide-ask'
import { editAsk } from '@/ask/operations/edit-ask'
import { getAsk } from '@/ask/operations/get-ask'
import { listAsks } from '@/ask/operations/list-asks'
import { removeAsk } from '@/ask/operations/remove-ask'
import { restoreAsk } from '@/ask/operations/restore-ask'
import { startAsk } from '@/ask/operations/start-ask'
import { sharedFile } from '@/document/file-route'
import { addFace } from '@/face/operations/add-face'
import { editFace } from '@/face/operations/edit-face'
import { getFace } from '@/face/operations/get-face'
import { listFaces } from '@/face/operations/list-faces'
import { removeFace } from '@/face/operations/remove-face'
import { restoreFace } from '@/face/operations/restore-face'
import { ownPicture, uploadPicture } from '@/face/picture-route'
import { listNews } from '@/notice/operations/list-news'
import { seeNotice } from '@/notice/operations/see-notice'
import { changePermission } from '@/permission/operations/change-permission'
import { changeStanding } from '@/permission/operations/change-standing'
import { considerPermission } from '@/permission/operations/consider-permission'
import { considerStanding } from '@/permission/operations/consider-standing'
import { giveStanding } from '@/permission/operations/give-standing'
import { listPermissions } from '@/permission/operations/list-permissions'
import { listStanding } from '@/permission/operations/list-standing'
import { permitIssue } from '@/permission/operations/permit-issue'
import { revokeAll } from '@/permission/operations/revoke-all'
import { revokeEverything } from '@/permission/operations/revoke-everything'
import { revokePermission } from '@/permission/operations/revoke-permission'
import { revokeStanding } from '@/permission/operations/revoke-standing'
import { tellCompany } from '@/permission/operations/tell-company'
import { apiRoute, type Route } from '@/platform/edge/route'
import { ownAgreement, ownReceipt } from '@/receipt/receipt-route'
import { editRecommendation } from '@/recommendation/operations/edit-recommendation'
import { getRecommendation } from '@/recommendation/operations/get-recommendation'
import { listRecommendations } from '@/recommendation/operations/list-recommendations'
import { passOnRecommendation } from '@/recommendation/operations/pass-on-recommendation'
import { removeRecommendation } from '@/recommendation/operations/remove-recommendation'
import { restoreRecommendation } from '@/recommendation/operations/restore-recommendation'
import { writeRecommendation } from '@/recommendation/operations/write-recommendation'
import { letterPhoto } from '@/recommendation/photo-route'
import { answerReply } from '@/reply/operations/answer-reply'
import { listReplies } from '@/reply/operations/list-replies'
import { removeReply } from '@/reply/operations/remove-reply'
import { restoreReply } from '@/reply/operations/restore-reply'
import { seeReplies } from '@/reply/operations/see-replies'
import { createCaseLink } from '@/share-link/operations/create-case-link'
import { createShareLink } from '@/share-link/operations/create-share-link'
import { listAllLinks } from '@/share-link/operations/list-all-links'
import { listCaseLinks } from '@/share-link/operations/list-case-links'
import { listShareLinks } from '@/share-link/operations/list-share-links'
import { revokeShareLink } from '@/share-link/operations/revoke-share-link'

export const showing: Route[] = [
  ['GET', '/api/v1/notices', apiRoute(listNews)],
  ['POST', '/api/v1/notices/:companyId/:noticeId/see', apiRoute(seeNotice)],
  ['GET', '/api/v1/case/:token/documents/:documentId/file', sharedFile],
  ['GET', '/api/v1/s/:token/photos/:photoId', letterPhoto],
  ['GET', '/api/v1/trusted/:ownerId/photos/:photoId', trustedPhoto],
  ['GET', '/api/v1/access', apiRoute(listAccess)],
  ['GET', '/api/v1/access/export', exportAccess],
  ['GET', '/api/v1/access/unusual', apiRoute(listUnusual)],
  ['GET', '/api/v1/readers', apiRoute(listReaders)],
  ['GET', '/api/v1/readers/count', apiRoute(countReaders)],
  ['GET', '/api/v1/readers/standing', apiRoute(listStandingReaders)],
  ['GET', '/api/v1/readers/links', apiRoute(listLinks)],
  ['POST', '/api/v1/permissions/revoke-all', apiRoute(revokeAll)],
  ['GET', '/api/v1/permissions/:permissionId/history', apiRoute(overseePermission)],
  ['GET', '/api/v1/permissions/:permissionId/receipt.json', ownReceipt],
  ['GET', '/api/v1/permissions/:permissionId/agreement.jsonld', ownAgreement],
  ['GET', '/api/v1/permissions/:permissionId/terms', apiRoute(termsOfPermission)],
  ['POST', '/api/v1/permissions/:permissionId/terms', apiRoute(settleOffer)],
  ['GET', '/api/v1/agreements/:agreementId', ownRecord],
  ['GET', '/api/v1/faces', apiRoute(listFaces)],
  ['POST', '/api/v1/faces', apiRoute(addFace)],
  ['GET', '/api/v1/faces/:faceId', apiRoute(getFace)],
  ['POST', '/api/v1/faces/:faceId', apiRoute(editFace)],
  ['GET', '/api/v1/faces/:faceId/picture', ownPicture],
  ['POST', '/api/v1/faces/:faceId/picture', uploadPicture],
  ['POST', '/api/v1/faces/:faceId/remove', apiRoute(removeFace)],
  ['POST', '/api/v1/faces/:faceId/restore', apiRoute(restoreFace)],
  ['GET', '/api/v1/permissions', apiRoute(listPermissions)],
  ['POST', '/api/v1/issues/:issueId/permissions', apiRoute(permitIssue)],
  ['POST', '/api/v1/permissions/:permissionId/change', apiRoute(changePermission)],
  ['POST', '/api/v1/permissions/:permissionId/revoke', apiRoute(revokePermission)],
  ['POST', '/api/v1/companies/:companyId/revoke-everything', apiRoute(revokeEverything)],
  ['GET', '/api/v1/standing-permissions', apiRoute(listStanding)],
  ['POST', '/api/v1/standing-permissions', apiRoute(giveStanding)],
  ['POST', '/api/v1/standing-permissions/:standingId/change', apiRoute(changeStanding)],
  ['POST', '/api/v1/standing-permissions/:standingId/revoke', apiRoute(revokeStanding)],
  ['GET', '/api/v1/issues/:issueId/case-links', apiRoute(listCaseLinks)],
  ['POST', '/api/v1/issues/:issueId/case-links', apiRoute(createCaseLink)],
  ['GET', '/api/v1/recommendations', apiRoute(listRecommendations)],
  ['POST', '/api/v1/recommendations', apiRoute(writeRecommendation)],
  ['GET', '/api/v1/recommendations/:recommendationId', apiRoute(getRecommendation)],
  ['GET', '/api/v1/recommendations/:recommendationId/links', apiRoute(listShareLinks)],
  ['POST', '/api/v1/recommendations/:recommendationId/links', apiRoute(createShareLink)],
  ['GET', '/api/v1/links', apiRoute(listAllLinks)],
  ['POST', '/api/v1/links/:shareLinkId/revoke', apiRoute(revokeShareLink)],
  ['GET', '/api/v1/replies', apiRoute(listReplies)],
  ['POST', '/api/v1/replies/:replyId/answer', apiRoute(answerReply)],
  ['POST', '/api/v1/replies/:replyId/remove', apiRoute(removeReply)],
  ['POST', '/api/v1/replies/:replyId/restore', apiRoute(restoreReply)],
  ['POST', '/api/v1/replies/seen', apiRoute(seeReplies)],
  ['GET', '/api/v1/intents/:intentId/asks', apiRoute(listAsks)],
  ['POST', '/api/v1/intents/:intentId/asks', apiRoute(startAsk)],
  ['GET', '/api/v1/asks/:askId', apiRoute(getAsk)],
  ['POST', '/api/v1/asks/:askId', apiRoute(editAsk)],
  ['POST', '/api/v1/asks/:askId/decide', apiRoute(decideAsk)],
  ['POST', '/api/v1/asks/:askId/remove', apiRoute(removeAsk)],
  ['POST', '/api/v1/asks/:askId/restore', apiRoute(restoreAsk)],
  ['GET', '/api/v1/asks/:askId/links', apiRoute(listShareLinks)],
  ['POST', '/api/v1/asks/:askId/links', apiRoute(createShareLink)],
  ['GET', '/api/v1/issues/:issueId/permissions/consider', apiRoute(considerPermission)],
  ['GET', '/api/v1/standing-permissions/consider', apiRoute(considerStanding)],
  ['GET', '/api/v1/permissions/:permissionId/tell', apiRoute(tellCompany)],
  ['POST', '/api/v1/recommendations/:recommendationId', apiRoute(editRecommendation)],
  ['POST', '/api/v1/recommendations/:recommendationId/pass-on', apiRoute(passOnRecommendation)],
  ['POST', '/api/v1/recommendations/:recommendationId/remove', apiRoute(removeRecommendation)],
  ['POST', '/api/v1/recommendations/:recommendationId/restore', apiRoute(restoreRecommendation)],
]
