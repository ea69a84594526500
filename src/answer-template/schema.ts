import { z } from 'zod'
import { Id, RequiredText, Version } from '@/platform/shapes'

const Fields = z.object({ title: RequiredText(80, 'Give it a title.'), body: RequiredText(10_000, 'Write the answer.') })

export const AddTemplateInput = Fields
export const TemplateIdInput = z.object({ templateId: Id })
export const EditTemplateInput = TemplateIdInput.extend({ ...Fields.shape, version: Version })

export const TemplateView = z.object({ companyId: z.string(), id: z.string(), title: z.string(), body: z.string(), version: z.number() })
export type TemplateView = z.output<typeof TemplateView>
export const RemovedTemplate = z.object({ companyId: z.string(), id: z.string() })
export type RemovedTemplate = z.output<typeof RemovedTemplate>
