import { addIssue } from '@/issue/steps'
import { ReportIssueInput } from '@/issue/schema'
import { restamp } from '@/permission/steps'
import { AppError } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { newId } from '@/platform/ids'
import { touchCompany } from '@/relationship/steps'
import { canPassOn } from '../policy'
import { PassedOn, PassOnInput } from '../schema'

const company = { select: { companyId: true } } as const
const selection = { id: true, verdict: true, company, product: { select: { id: true, removedAt: true, company } }, issue: { select: { company } }, praise: { select: { removedAt: true } } } as const

export const passOnRecommendation = operation({
  name: 'recommendation.pass-on',
  actors: ['person'],
  input: PassOnInput,
  output: PassedOn,
  find: async ({ db, input }) => {
    const said = await db.recommendation.findFirst({ where: { id: input.recommendationId, removedAt: null }, select: selection })
    if (!said) return null
    const known = said.company ?? said.product?.company ?? said.issue?.company
    const praised = said.praise !== null && said.praise.removedAt === null
    return { verdict: said.verdict, companyId: known?.companyId ?? null, praised, productId: said.product?.removedAt === null ? said.product.id : null }
  },
  policy: canPassOn,
  run: async ({ db, input: { recommendationId, title, words }, found: { companyId, productId } }) => {
    const id = newId()
    await addIssue(db, id, { ...ReportIssueInput.parse({ kind: 'praise', title, details: words }), companyId, productId })
    const { count } = await db.recommendation.updateMany({
      where: { id: recommendationId, removedAt: null, OR: [{ praiseId: null }, { praise: { removedAt: { not: null } } }] },
      data: { praiseId: id },
    })
    // Another tab was faster.
    if (count === 0) throw new AppError('CONFLICT', 'You wrote to them about it already.')
    await touchCompany(db, companyId)
    // A standing permission may cover it from its first moment.
    await restamp(db, id)
    return { recommendationId, issueId: id }
  },
})
