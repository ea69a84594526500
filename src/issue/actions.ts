'use server'

import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import type { ManyChanged } from '@/search/schema'
import { changeIssues } from './operations/change-issues'
import { addMessage } from './operations/add-message'
import { editIssue } from './operations/edit-issue'
import { markSolution } from './operations/mark-solution'
import { moveIssue } from './operations/move-issue'
import { removeIssue } from './operations/remove-issue'
import { reopenIssue } from './operations/reopen-issue'
import { reportIssue } from './operations/report-issue'
import { resolveIssue } from './operations/resolve-issue'
import { restoreIssue } from './operations/restore-issue'
import { settleMessage } from './operations/settle-message'
import { unmarkSolution } from './operations/unmark-solution'
import type { IssueView, MessageAdded } from './schema'

type IssueId = { issueId: string }

const issuePage = ({ issueId }: IssueId) => `/issues/${issueId}`

export async function reportIssueAction(previous: FormState<IssueView>, form: FormData) {
  return formAction(reportIssue, { then: ({ id }) => `/issues/${id}?reported=1` })(previous, form)
}

export async function editIssueAction(previous: FormState<IssueView>, form: FormData) {
  return formAction(editIssue, { then: ({ id }) => `/issues/${id}` })(previous, form)
}

export async function moveIssueAction(previous: FormState<IssueId>, form: FormData) {
  return formAction(moveIssue, { then: issuePage })(previous, form)
}

export async function removeIssueAction(previous: FormState<IssueId>, form: FormData) {
  return formAction(removeIssue, { then: ({ issueId }) => `/issues?removed=${issueId}` })(previous, form)
}

export async function restoreIssueAction(previous: FormState<IssueId>, form: FormData) {
  return formAction(restoreIssue, { then: issuePage })(previous, form)
}

export async function addMessageAction(previous: FormState<MessageAdded>, form: FormData) {
  return formAction(addMessage, { then: issuePage })(previous, form)
}

export async function settleMessageAction(previous: FormState<IssueId>, form: FormData) {
  return formAction(settleMessage, { then: issuePage })(previous, form)
}

export async function resolveIssueAction(previous: FormState<IssueId>, form: FormData) {
  return formAction(resolveIssue, { then: issuePage })(previous, form)
}

export async function reopenIssueAction(previous: FormState<IssueId>, form: FormData) {
  return formAction(reopenIssue, { then: issuePage })(previous, form)
}

export async function markSolutionAction(previous: FormState<IssueId>, form: FormData) {
  return formAction(markSolution, { then: issuePage })(previous, form)
}

export async function unmarkSolutionAction(previous: FormState<IssueId>, form: FormData) {
  return formAction(unmarkSolution, { then: issuePage })(previous, form)
}

export async function changeIssuesAction(previous: FormState<ManyChanged>, form: FormData) {
  return formAction(changeIssues)(previous, form)
}
