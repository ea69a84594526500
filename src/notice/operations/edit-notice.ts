import { operation } from '@/platform/access/operation'
import { asSeen, missedEdit, nextVersion } from '@/platform/access/versions'
import { canWrite } from '../policy'
import { EditNoticeInput, NoticeId } from '../schema'
import { columnsOf, fieldsOf } from '../shape'

/** Everybody whom it concerns is told anew. */
export const editNotice = operation({
  name: 'notice.edit',
  actors: ['company'],
  input: EditNoticeInput,
  output: NoticeId,
  find: ({ db, input }) => db.notice.findFirst({ where: { id: input.noticeId, endedAt: null }, select: { id: true } }),
  policy: canWrite,
  run: async ({ db, actor, input: { noticeId, version, ...notice } }) => {
    const data = { ...columnsOf(notice), writtenBy: actor.agent.name, updatedAt: new Date(), ...nextVersion }
    const { count } = await db.notice.updateMany({ where: { id: noticeId, endedAt: null, ...asSeen(version) }, data })
    if (count === 0) {
      const select = { title: true, body: true, state: true, topic: true, product: true, version: true } as const
      const now = await db.notice.findFirst({ where: { id: noticeId, endedAt: null }, select })
      throw missedEdit(now && fieldsOf(now))
    }
    return { noticeId }
  },
  reads: () => [],
})
