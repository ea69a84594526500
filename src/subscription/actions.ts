'use server'

import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import { cancelSubscription } from './operations/cancel-subscription'
import { changePrice } from './operations/change-price'
import { removePrice } from './operations/remove-price'
import { resumeSubscription } from './operations/resume-subscription'

type Of = { productId: string }
type PriceOf = { id: string; productId: string }

// They stay on the product's page, which shows what changed.
export async function cancelSubscriptionAction(previous: FormState<Of>, form: FormData) {
  return formAction(cancelSubscription)(previous, form)
}

export async function resumeSubscriptionAction(previous: FormState<Of>, form: FormData) {
  return formAction(resumeSubscription)(previous, form)
}

export async function changePriceAction(previous: FormState<PriceOf>, form: FormData) {
  return formAction(changePrice)(previous, form)
}

export async function removePriceAction(previous: FormState<PriceOf>, form: FormData) {
  return formAction(removePrice)(previous, form)
}
