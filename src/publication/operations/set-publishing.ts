import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { PublishingSet, SetPublishingInput } from '../schema'
import { PUBLISHING } from '../steps'

/** Whether anything may be public on this server. What is public already is away while it may not, and back when it may. */
export const setPublishing = operation({
  name: 'publication.set-publishing',
  actors: ['administrator'],
  input: SetPublishingInput,
  output: PublishingSet,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { open } }) => {
    const value = open === 'yes' ? 'on' : 'off'
    await db.instanceSetting.upsert({ where: { name: PUBLISHING }, create: { name: PUBLISHING, value }, update: { value, changedAt: new Date() } })
    return { open: open === 'yes' }
  },
})
