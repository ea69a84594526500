import { notFound } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { mayWriteTemplates } from '../policy'
import { RemovedTemplate, TemplateIdInput } from '../schema'

export const removeTemplate = operation({
  name: 'answer-template.remove',
  actors: ['company'],
  input: TemplateIdInput,
  output: RemovedTemplate,
  find: ({ db, input }) => db.answerTemplate.findFirst({ where: { id: input.templateId }, select: { companyId: true, id: true } }),
  policy: mayWriteTemplates,
  run: async ({ db, found }) => {
    const { count } = await db.answerTemplate.deleteMany({ where: { id: found.id } })
    if (count === 0) throw notFound()
    return found
  },
  reads: () => [],
})
