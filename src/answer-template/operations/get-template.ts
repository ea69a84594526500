import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { TemplateIdInput, TemplateView } from '../schema'
import { templateSelection } from '../shape'

export const getTemplate = operation({
  name: 'answer-template.get',
  actors: ['company'],
  input: TemplateIdInput,
  output: TemplateView,
  find: ({ db, input }) => db.answerTemplate.findFirst({ where: { id: input.templateId }, select: templateSelection }),
  policy: rowPoliciesOnly,
  run: async ({ found }) => found,
  reads: () => [],
})
