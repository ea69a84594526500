// Sends a photo of what is public to everybody.
import { letterPicture } from '@/document/steps'
import { limit, MINUTE } from '@/platform/access/limit'
import { networkOf } from '@/platform/access/network'
import { everybody } from '@/platform/auth/find-visitor'
import { about, answering } from '@/platform/edge/route'
import { openPublicPhoto } from './operations/open-public-photo'

// Each is drawn anew: so many that nobody waits who looks, and no more.
const countPhoto = limit('public-photo', { points: 300, seconds: MINUTE }, 'That was a lot of photos.')

export const publicPhoto = about(
  answering(async (request, { slug = '', photoId = '' }) => {
    await countPhoto(networkOf(request.headers.get('x-client-address') ?? 'unknown'))
    return letterPicture(await openPublicPhoto(everybody(request.headers), { slug, photoId }))
  }),
  { actor: 'anyone', name: 'publication.photo', answers: 'image/webp' },
)
