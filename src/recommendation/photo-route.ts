// Sends a photo of a letter to whoever has its link, or the link of a circle that sees it.
import { letterPicture } from '@/document/steps'
import { notFound } from '@/platform/access/errors'
import { limit, MINUTE } from '@/platform/access/limit'
import { findVisitor } from '@/platform/auth/find-visitor'
import { about, answering } from '@/platform/edge/route'
import { openPhoto } from './operations/open-photo'

// Each is drawn anew: so many that nobody waits who looks, and no more.
const countPhoto = limit('letter-photo', { points: 300, seconds: MINUTE }, 'That was a lot of photos.')

export const letterPhoto = about(
  answering(async (request, { token = '', photoId = '' }) => {
    const visitor = await findVisitor(token, request.headers)
    if (!visitor) throw notFound()
    await countPhoto(visitor.id)
    return letterPicture(await openPhoto(visitor, { photoId }))
  }),
  { actor: 'anyone', name: 'recommendation.photo', answers: 'image/webp' },
)
