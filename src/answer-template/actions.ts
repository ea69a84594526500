'use server'

import { currentAgent } from '@/platform/auth/current'
import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import { addTemplate } from './operations/add-template'
import { editTemplate } from './operations/edit-template'
import { removeTemplate } from './operations/remove-template'
import type { RemovedTemplate, TemplateView } from './schema'

const ABSENT = 'You do not work for this company any more, or its proof has ended. What you wrote stays here until you leave the page.'

function asked(form: FormData) {
  const company = form.get('companyId')
  return { as: currentAgent(typeof company === 'string' ? company : ''), absent: ABSENT, then: ({ companyId }: { companyId: string }) => `/portal/${companyId}/templates` }
}

export async function addTemplateAction(previous: FormState<TemplateView>, form: FormData) {
  return formAction(addTemplate, asked(form))(previous, form)
}

export async function editTemplateAction(previous: FormState<TemplateView>, form: FormData) {
  return formAction(editTemplate, asked(form))(previous, form)
}

export async function removeTemplateAction(previous: FormState<RemovedTemplate>, form: FormData) {
  return formAction(removeTemplate, asked(form))(previous, form)
}
