import { AppError } from '@/platform/access/errors'
import { nothing, operation } from '@/platform/access/operation'
import { newId } from '@/platform/ids'
import { canWrite } from '../policy'
import { NoticeId, WriteNoticeInput } from '../schema'
import { columnsOf } from '../shape'

const MOST = 50

export const writeNotice = operation({
  name: 'notice.write',
  actors: ['company'],
  input: WriteNoticeInput,
  output: NoticeId,
  find: nothing,
  policy: canWrite,
  run: async ({ db, actor: { id: companyId, companyName, agent }, input }) => {
    if ((await db.notice.count({ where: { endedAt: null } })) >= MOST) throw new AppError('CONFLICT', `${MOST} notices are out already. End one first.`)
    const id = newId()
    await db.notice.create({ data: { ...columnsOf(input), companyId, id, companyName, writtenBy: agent.name } })
    return { noticeId: id }
  },
  // Whom it concerns stays with them.
  reads: () => [],
})
