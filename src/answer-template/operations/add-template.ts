import { fieldError } from '@/platform/access/errors'
import { nothing, operation } from '@/platform/access/operation'
import { newId } from '@/platform/ids'
import { mayWriteTemplates } from '../policy'
import { AddTemplateInput, TemplateView } from '../schema'
import { templateSelection } from '../shape'
import { unlessTaken } from '../taken-title'

const AT_MOST = 200

export const addTemplate = operation({
  name: 'answer-template.add',
  actors: ['company'],
  input: AddTemplateInput,
  output: TemplateView,
  find: nothing,
  policy: mayWriteTemplates,
  run: async ({ db, actor, input }) => {
    const companyId = actor.id
    if ((await db.answerTemplate.count({ where: { companyId } })) >= AT_MOST) throw fieldError('title', 'Two hundred templates are enough. Remove one first.')
    return db.answerTemplate.create({ data: { ...input, companyId, id: newId() }, select: templateSelection }).catch(unlessTaken)
  },
  reads: () => [],
})
