// Sends a photo of a letter to whoever has its link: drawn anew at the size of a page, without what cameras hide in pictures.
import { notFound } from '@/platform/access/errors'
import { findVisitor } from '@/platform/auth/find-visitor'
import { about, answering } from '@/platform/edge/route'
import { readWhole } from '@/platform/files/read-whole'
import { files } from '@/platform/files/store'
import { letterPictureOf } from '@/document/steps'
import { openPhoto } from './operations/open-photo'

export const letterPhoto = about(
  answering(async (request, { token = '', photoId = '' }) => {
    const visitor = await findVisitor(token, request.headers)
    if (!visitor) throw notFound()
    const { fileKey } = await openPhoto(visitor, { photoId })
    if (!(await files.exists(fileKey))) throw notFound()
    const picture = await letterPictureOf(await readWhole(fileKey))
    return new Response(new Uint8Array(picture), {
      headers: {
        'content-type': 'image/webp',
        'content-disposition': 'inline',
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-robots-tag': 'noindex, nofollow',
        'cache-control': 'private, no-store',
      },
    })
  }),
  { actor: 'anyone', name: 'recommendation.photo', answers: 'image/webp' },
)
