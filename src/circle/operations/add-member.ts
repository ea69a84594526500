import { operation } from '@/platform/access/operation'
import { newId } from '@/platform/ids'
import { holdCircles, stampCircle } from '@/share-link/steps'
import { makeLink } from '../new-link'
import { canAddMember } from '../policy'
import { AddMemberInput, NewMember } from '../schema'

/** Somebody by name, with a link of their own to the circle's page. */
export const addMember = operation({
  name: 'circle.add-member',
  actors: ['person'],
  input: AddMemberInput,
  output: NewMember,
  find: async ({ db, input: { circleId } }) => {
    const [held] = await holdCircles(db, [circleId])
    return held ? { members: await db.circleMember.count({ where: { circleId } }) } : null
  },
  policy: canAddMember,
  run: async ({ db, input: { circleId, name, expiry, until } }) => {
    const { shareLinkId, ...shownOnce } = await makeLink(db, { circleId, name, expiry, until })
    const memberId = newId()
    await db.circleMember.createMany({ data: { id: memberId, circleId, name, shareLinkId } })
    await stampCircle(db, circleId)
    return { memberId, circleId, ...shownOnce }
  },
})
