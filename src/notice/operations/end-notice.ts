import { notFound } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { canWrite } from '../policy'
import { EndNoticeInput, NoticeId } from '../schema'

/** It stands at no issue any more; or, with `back`, again. */
export const endNotice = operation({
  name: 'notice.end',
  actors: ['company'],
  input: EndNoticeInput,
  output: NoticeId,
  find: ({ db, input }) => db.notice.findFirst({ where: { id: input.noticeId }, select: { id: true } }),
  policy: canWrite,
  run: async ({ db, input: { noticeId, back } }) => {
    const where = { id: noticeId, endedAt: back ? { not: null } : null }
    const { count } = await db.notice.updateMany({ where, data: { endedAt: back ? null : new Date() } })
    if (count === 0) throw notFound()
    return { noticeId }
  },
  reads: () => [],
})
