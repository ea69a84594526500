'use server'

import { currentAgent } from '@/platform/auth/current'
import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import { addEndpoint } from './operations/add-endpoint'
import { editEndpoint } from './operations/edit-endpoint'
import { removeEndpoint } from './operations/remove-endpoint'
import { resendDelivery } from './operations/resend-delivery'
import { rotateSecret } from './operations/rotate-secret'
import { sendTest } from './operations/send-test'
import { switchEndpoint } from './operations/switch-endpoint'
import type { EndpointRef, EndpointView, ShownSecret } from './schema'

const ABSENT = 'You do not work for this company any more, or its proof has ended.'

/** As an agent of the company that the form names. */
function asked(form: FormData) {
  const company = form.get('companyId')
  return { as: currentAgent(typeof company === 'string' ? company : ''), absent: ABSENT }
}

const endpointPage = (done: string) => ({ companyId, endpointId }: EndpointRef) => `/portal/${companyId}/webhooks/${endpointId}?done=${done}`

// These two stay on their page: the secret is shown there once, and is in no other place.
export async function addEndpointAction(previous: FormState<ShownSecret>, form: FormData) {
  return formAction(addEndpoint, asked(form))(previous, form)
}

export async function rotateSecretAction(previous: FormState<ShownSecret>, form: FormData) {
  return formAction(rotateSecret, asked(form))(previous, form)
}

export async function editEndpointAction(previous: FormState<EndpointView>, form: FormData) {
  const then = ({ companyId, id: endpointId }: EndpointView) => endpointPage('saved')({ companyId, endpointId })
  return formAction(editEndpoint, { ...asked(form), then })(previous, form)
}

export async function switchEndpointAction(previous: FormState<EndpointRef>, form: FormData) {
  return formAction(switchEndpoint, { ...asked(form), then: endpointPage(form.get('back') ? 'on' : 'off') })(previous, form)
}

export async function sendTestAction(previous: FormState<EndpointRef>, form: FormData) {
  return formAction(sendTest, { ...asked(form), then: endpointPage('tested') })(previous, form)
}

export async function resendDeliveryAction(previous: FormState<EndpointRef>, form: FormData) {
  return formAction(resendDelivery, { ...asked(form), then: endpointPage('resent') })(previous, form)
}

export async function removeEndpointAction(previous: FormState<EndpointRef>, form: FormData) {
  return formAction(removeEndpoint, { ...asked(form), then: ({ companyId }) => `/portal/${companyId}/webhooks?done=removed` })(previous, form)
}
