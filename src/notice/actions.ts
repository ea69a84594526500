'use server'

import { currentAgent } from '@/platform/auth/current'
import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import { editNotice } from './operations/edit-notice'
import { endNotice } from './operations/end-notice'
import { seeNotice } from './operations/see-notice'
import { writeNotice } from './operations/write-notice'
import type { NoticeId } from './schema'

export async function writeNoticeAction(previous: FormState<NoticeId>, form: FormData) {
  return formAction(writeNotice, at(form, () => '?done=written'))(previous, form)
}

export async function editNoticeAction(previous: FormState<NoticeId>, form: FormData) {
  return formAction(editNotice, at(form, () => '?done=saved'))(previous, form)
}

export async function endNoticeAction(previous: FormState<NoticeId>, form: FormData) {
  return formAction(endNotice, at(form, ({ noticeId }) => (form.get('back') ? '' : `?ended=${noticeId}`)))(previous, form)
}

export async function seeNoticeAction(previous: FormState<NoticeId>, form: FormData) {
  return formAction(seeNotice)(previous, form)
}

/** As an agent of the company that the form names. */
function at(form: FormData, query: (notice: NoticeId) => string) {
  const company = form.get('companyId')
  const companyId = typeof company === 'string' ? company : ''
  return { as: currentAgent(companyId), then: (notice: NoticeId) => `/portal/${encodeURIComponent(companyId)}/notices${query(notice)}` }
}
