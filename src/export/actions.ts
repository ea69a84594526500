'use server'

import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import { askExport } from './operations/ask-export'
import { forgetExport } from './operations/forget-export'
import type { ExportView } from './schema'

export async function askExportAction(previous: FormState<ExportView>, form: FormData) {
  return formAction(askExport, { then: () => '/settings/export' })(previous, form)
}

export async function forgetExportAction(previous: FormState<Record<string, never>>, form: FormData) {
  return formAction(forgetExport, { then: () => '/settings/export?forgotten=1' })(previous, form)
}
