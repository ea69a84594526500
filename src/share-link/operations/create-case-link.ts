import { pickFace } from '@/face/steps'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { env } from '@/platform/env'
import { hashToken, newId, newToken } from '@/platform/ids'
import { qrOf } from '@/platform/qr'
import { CreateCaseLinkInput, endOf, NewCaseLink } from '../schema'
import { stampCase } from '../steps'

/** A link to the whole story of one issue, to hand to whoever asks for it. */
export const createCaseLink = operation({
  name: 'share-link.create-case',
  actors: ['person'],
  input: CreateCaseLinkInput,
  output: NewCaseLink,
  find: async ({ db, input }) => {
    // Held until the end, so that the issue that was looked at is the one that is shown.
    const [issue] = await db.$queryRaw<{ id: string }[]>`select id from issue where id = ${input.issueId}::uuid and removed_at is null for update`
    return issue
  },
  policy: rowPoliciesOnly,
  run: async ({ db, input: { expiry, until, face: chosenFace, ...chosen } }) => {
    const face = await pickFace(db, chosenFace)
    const token = newToken()
    const id = newId()
    await db.shareLink.createMany({ data: { ...chosen, faceId: face?.id ?? null, shownAs: face?.name ?? null, id, tokenHash: hashToken(token), expiresAt: endOf({ expiry, until }) } })
    await stampCase(db, chosen.issueId)
    const address = new URL(`/case/${token}`, env.PUBLIC_URL).href
    return { id, address, issueId: chosen.issueId, qr: qrOf(address) }
  },
})
