'use server'

import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import { editRecommendation } from './operations/edit-recommendation'
import { passOnRecommendation } from './operations/pass-on-recommendation'
import { removeRecommendation } from './operations/remove-recommendation'
import { restoreRecommendation } from './operations/restore-recommendation'
import { writeRecommendation } from './operations/write-recommendation'
import type { PassedOn, RecommendationId, RecommendationView } from './schema'

export async function writeRecommendationAction(previous: FormState<RecommendationView>, form: FormData) {
  return formAction(writeRecommendation, { then: ({ id }) => `/recommendations/${id}` })(previous, form)
}

export async function editRecommendationAction(previous: FormState<RecommendationView>, form: FormData) {
  return formAction(editRecommendation, { then: ({ id }) => `/recommendations/${id}` })(previous, form)
}

/** On to whom to let read it. */
export async function passOnRecommendationAction(previous: FormState<PassedOn>, form: FormData) {
  return formAction(passOnRecommendation, { then: ({ issueId }) => `/issues/${issueId}/permit?purpose=feedback` })(previous, form)
}

export async function removeRecommendationAction(previous: FormState<RecommendationId>, form: FormData) {
  return formAction(removeRecommendation, { then: ({ recommendationId }) => `/recommendations?removed=${recommendationId}` })(previous, form)
}

export async function restoreRecommendationAction(previous: FormState<RecommendationId>, form: FormData) {
  return formAction(restoreRecommendation, { then: ({ recommendationId }) => `/recommendations/${recommendationId}` })(previous, form)
}
