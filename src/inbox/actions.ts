'use server'

import { currentAgent } from '@/platform/auth/current'
import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import { answerIssue } from './operations/answer-issue'
import { assignEntry } from './operations/assign-entry'
import { noteEntry } from './operations/note-entry'
import { proposeSolved } from './operations/propose-solved'
import { putAway } from './operations/put-away'
import { removeInboxFilter } from './operations/remove-inbox-filter'
import { requestMore } from './operations/request-more'
import { saveInboxFilter } from './operations/save-inbox-filter'
import { sayOnIt } from './operations/say-on-it'
import type { AnsweredIssue, KeptFilter } from './schema'

type State = FormState<AnsweredIssue>

// Who was removed meanwhile is told so, and keeps what they typed.
const ABSENT = 'You do not work for this company any more, or its proof has ended. Nothing was delivered; what you wrote stays here until you leave the page.'

/** The company is named by the form, and is no field of the operation. */
function asked(form: FormData) {
  const company = form.get('companyId')
  return { as: currentAgent(typeof company === 'string' ? company : ''), absent: ABSENT }
}

const entryPage = (told: string) => ({ companyId, entryId }: AnsweredIssue) => `/portal/${companyId}/issues/${entryId}?told=${told}`

export async function answerIssueAction(previous: State, form: FormData) {
  return formAction(answerIssue, { ...asked(form), then: entryPage('answered') })(previous, form)
}

export async function sayOnItAction(previous: State, form: FormData) {
  return formAction(sayOnIt, { ...asked(form), then: entryPage('on-it') })(previous, form)
}

export async function requestMoreAction(previous: State, form: FormData) {
  return formAction(requestMore, { ...asked(form), then: entryPage('requested') })(previous, form)
}

export async function proposeSolvedAction(previous: State, form: FormData) {
  return formAction(proposeSolved, { ...asked(form), then: entryPage('proposed') })(previous, form)
}

export async function assignEntryAction(previous: State, form: FormData) {
  return formAction(assignEntry, { ...asked(form), then: entryPage('assigned') })(previous, form)
}

export async function noteEntryAction(previous: State, form: FormData) {
  return formAction(noteEntry, { ...asked(form), then: entryPage('noted') })(previous, form)
}

export async function putAwayAction(previous: State, form: FormData) {
  const then = ({ companyId, entryId }: AnsweredIssue) => `/portal/${companyId}?${form.get('back') ? 'returned' : 'away'}=${entryId}`
  return formAction(putAway, { ...asked(form), then })(previous, form)
}

export async function saveInboxFilterAction(previous: FormState<KeptFilter>, form: FormData) {
  return formAction(saveInboxFilter, { ...asked(form), then: ({ companyId, query }) => `/portal/${companyId}?${query}` })(previous, form)
}

export async function removeInboxFilterAction(previous: FormState<KeptFilter>, form: FormData) {
  return formAction(removeInboxFilter, { ...asked(form), then: ({ companyId, query }) => `/portal/${companyId}?${query}` })(previous, form)
}
