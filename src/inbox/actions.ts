'use server'

import { currentAgent } from '@/platform/auth/current'
import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import { answerIssue } from './operations/answer-issue'
import type { AnsweredIssue } from './schema'

export async function answerIssueAction(previous: FormState<AnsweredIssue>, form: FormData) {
  const company = form.get('companyId')
  const then = ({ companyId, entryId }: AnsweredIssue) => `/portal/${companyId}/issues/${entryId}?answered=1`
  return formAction(answerIssue, { as: currentAgent(typeof company === 'string' ? company : ''), then })(previous, form)
}
