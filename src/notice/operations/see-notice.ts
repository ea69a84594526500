import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { NoticeId, SeeNoticeInput } from '../schema'

/** I have seen it as it is now; when it changes I am told again. */
export const seeNotice = operation({
  name: 'notice.see',
  actors: ['person'],
  input: SeeNoticeInput,
  output: NoticeId,
  find: ({ db, input: { companyId, noticeId } }) => db.notice.findFirst({ where: { companyId, id: noticeId }, select: { version: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, input: { companyId, noticeId, noticeVersion }, found }) => {
    const version = Math.min(noticeVersion, found.version)
    await db.$executeRaw`
      insert into notice_seen (company_id, notice_id, version) values (${companyId}::uuid, ${noticeId}::uuid, ${version})
      on conflict (owner_id, company_id, notice_id) do update set version = greatest(notice_seen.version, excluded.version), seen_at = now()`
    return { noticeId }
  },
})
