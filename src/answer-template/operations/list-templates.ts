import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { TemplateView } from '../schema'
import { templateSelection } from '../shape'

const AT_MOST = 200

export const listTemplates = operation({
  name: 'answer-template.list',
  actors: ['company'],
  input: z.object({}),
  output: z.array(TemplateView),
  find: nothing,
  policy: rowPoliciesOnly,
  run: ({ db, actor }) => db.answerTemplate.findMany({ where: { companyId: actor.id }, select: templateSelection, orderBy: [{ title: 'asc' }, { id: 'asc' }], take: AT_MOST }),
  reads: () => [],
})
