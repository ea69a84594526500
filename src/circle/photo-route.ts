// Sends a photo of what somebody shows to a circle that the signed-in person keeps.
import { letterPicture } from '@/document/steps'
import { requestFriend } from '@/platform/auth/request-person'
import { about, answering } from '@/platform/edge/route'
import { openTrustedPhoto } from './operations/open-trusted-photo'

export const trustedPhoto = about(
  answering(async (request, { ownerId = '', photoId = '' }) => letterPicture(await openTrustedPhoto(await requestFriend(request), { ownerId, photoId }))),
  { actor: 'anyone', name: 'circle.trusted-photo', answers: 'image/webp' },
)
