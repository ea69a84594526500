// Circles, and what they see.
import { circleFeed } from '@/circle/feed-route'
import { addCircle } from '@/circle/operations/add-circle'
import { addMember } from '@/circle/operations/add-member'
import { editCircle } from '@/circle/operations/edit-circle'
import { getCircle } from '@/circle/operations/get-circle'
import { leaveCircle } from '@/circle/operations/leave-circle'
import { listChoices } from '@/circle/operations/list-choices'
import { listCircles } from '@/circle/operations/list-circles'
import { removeCircle } from '@/circle/operations/remove-circle'
import { removeMember } from '@/circle/operations/remove-member'
import { renewMember } from '@/circle/operations/renew-member'
import { restoreCircle } from '@/circle/operations/restore-circle'
import { showTo } from '@/circle/operations/show-to'
import { apiRoute, type Route } from '@/platform/edge/route'

export const circles: Route[] = [
  ['GET', '/api/v1/circles', apiRoute(listCircles)],
  ['POST', '/api/v1/circles', apiRoute(addCircle)],
  ['GET', '/api/v1/circles/:circleId', apiRoute(getCircle)],
  ['POST', '/api/v1/circles/:circleId', apiRoute(editCircle)],
  ['POST', '/api/v1/circles/:circleId/remove', apiRoute(removeCircle)],
  ['POST', '/api/v1/circles/:circleId/restore', apiRoute(restoreCircle)],
  ['POST', '/api/v1/circles/:circleId/leave', apiRoute(leaveCircle)],
  ['POST', '/api/v1/circles/:circleId/members', apiRoute(addMember)],
  ['POST', '/api/v1/circle-members/:memberId/renew', apiRoute(renewMember)],
  ['POST', '/api/v1/circle-members/:memberId/remove', apiRoute(removeMember)],
  ['GET', '/api/v1/recommendations/:recommendationId/circles', apiRoute(listChoices)],
  ['POST', '/api/v1/recommendations/:recommendationId/circles', apiRoute(showTo)],
  ['GET', '/c/:token/feed', circleFeed],
]
