import { operation } from '@/platform/access/operation'
import { asSeen, missedEdit, nextVersion } from '@/platform/access/versions'
import { mayWriteTemplates } from '../policy'
import { EditTemplateInput, TemplateView } from '../schema'
import { templateSelection } from '../shape'
import { unlessTaken } from '../taken-title'

export const editTemplate = operation({
  name: 'answer-template.edit',
  actors: ['company'],
  input: EditTemplateInput,
  output: TemplateView,
  find: ({ db, input }) => db.answerTemplate.findFirst({ where: { id: input.templateId }, select: { id: true } }),
  policy: mayWriteTemplates,
  run: async ({ db, input: { templateId: id, version, ...template } }) => {
    const data = { ...template, updatedAt: new Date(), ...nextVersion }
    const { count } = await db.answerTemplate.updateMany({ where: { id, ...asSeen(version) }, data }).catch(unlessTaken)
    const now = await db.answerTemplate.findFirst({ where: { id }, select: templateSelection })
    if (count === 0 || !now) throw missedEdit(now)
    return now
  },
  reads: () => [],
})
