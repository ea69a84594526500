'use server'

import { currentAgent } from '@/platform/auth/current'
import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import { answerTerms } from './operations/answer-terms'
import { settleOffer } from './operations/settle-offer'
import type { AnsweredTerms, SettledOffer } from './schema'

export async function answerTermsAction(previous: FormState<AnsweredTerms>, form: FormData) {
  const company = form.get('companyId')
  const then = ({ companyId, entryId }: AnsweredTerms) => `/portal/${companyId}/issues/${entryId}?told=terms`
  return formAction(answerTerms, { as: currentAgent(typeof company === 'string' ? company : ''), then })(previous, form)
}

export async function settleOfferAction(previous: FormState<SettledOffer>, form: FormData) {
  const company = form.get('company')
  const query = new URLSearchParams({ ...(typeof company === 'string' && company && { company }), settled: '1' })
  return formAction(settleOffer, { then: ({ issueId }) => `/issues/${issueId}/permit?${query.toString()}` })(previous, form)
}
