'use server'

import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import { giveOpinion } from './operations/give-opinion'
import { removeOpinion } from './operations/remove-opinion'
import { restoreOpinion } from './operations/restore-opinion'
import type { OpinionView } from './schema'

export async function giveOpinionAction(previous: FormState<OpinionView>, form: FormData) {
  return formAction(giveOpinion, { then: placeOf })(previous, form)
}

export async function removeOpinionAction(previous: FormState<OpinionView>, form: FormData) {
  return formAction(removeOpinion, { then: (opinion) => `${placeOf(opinion)}?removedOpinion=${opinion.id}` })(
    previous,
    form,
  )
}

export async function restoreOpinionAction(previous: FormState<OpinionView>, form: FormData) {
  return formAction(restoreOpinion, { then: placeOf })(previous, form)
}

const placeOf = (opinion: OpinionView) =>
  opinion.productId ? `/have/${opinion.productId}` : `/companies/${opinion.companyId}`
