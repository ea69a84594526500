'use server'

import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import { addCircle } from './operations/add-circle'
import { addMember } from './operations/add-member'
import { editCircle } from './operations/edit-circle'
import { joinCircle } from './operations/join-circle'
import { leaveCircle } from './operations/leave-circle'
import { removeCircle } from './operations/remove-circle'
import { removeMember } from './operations/remove-member'
import { renewMember } from './operations/renew-member'
import { restoreCircle } from './operations/restore-circle'
import { showTo } from './operations/show-to'
import type { CircleId, CircleView, EndedMember, NewMember, ShownTo } from './schema'

export async function addCircleAction(previous: FormState<CircleView>, form: FormData) {
  return formAction(addCircle, { then: ({ id }) => `/circles/${id}` })(previous, form)
}

export async function editCircleAction(previous: FormState<CircleView>, form: FormData) {
  return formAction(editCircle, { then: ({ id }) => `/circles/${id}?saved=1` })(previous, form)
}

export async function removeCircleAction(previous: FormState<CircleId>, form: FormData) {
  return formAction(removeCircle, { then: ({ circleId }) => `/circles?removed=${circleId}` })(previous, form)
}

export async function restoreCircleAction(previous: FormState<CircleId>, form: FormData) {
  return formAction(restoreCircle, { then: ({ circleId }) => `/circles/${circleId}` })(previous, form)
}

// These stay on their page: the address is shown there once, and is in no other place.
export async function addMemberAction(previous: FormState<NewMember>, form: FormData) {
  return formAction(addMember)(previous, form)
}

export async function renewMemberAction(previous: FormState<NewMember>, form: FormData) {
  return formAction(renewMember)(previous, form)
}

export async function removeMemberAction(previous: FormState<EndedMember>, form: FormData) {
  return formAction(removeMember, { then: ({ circleId }) => `/circles/${circleId}?out=1` })(previous, form)
}

export async function showToAction(previous: FormState<ShownTo>, form: FormData) {
  return formAction(showTo, { then: ({ recommendationId }) => `/recommendations/${recommendationId}?circles=1#circles` })(previous, form)
}

export async function joinCircleAction(previous: FormState<CircleId>, form: FormData) {
  return formAction(joinCircle, { then: () => '/circles/trusted?joined=1' })(previous, form)
}

export async function leaveCircleAction(previous: FormState<CircleId>, form: FormData) {
  return formAction(leaveCircle, { then: () => '/circles?left=1' })(previous, form)
}
