'use server'

import { anyone } from '@/platform/auth/current'
import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import { setDigest } from './operations/set-digest'
import { stopDigest } from './operations/stop-digest'
import type { DigestView } from './schema'

export async function setDigestAction(previous: FormState<DigestView>, form: FormData) {
  return formAction(setDigest)(previous, form)
}

export async function stopDigestAction(previous: FormState<{ stopped: true }>, form: FormData) {
  return formAction(stopDigest, { as: async () => anyone, then: () => '/digest/stopped' })(previous, form)
}
