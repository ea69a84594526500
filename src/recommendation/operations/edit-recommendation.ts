import { pickFace } from '@/face/steps'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { asSeen, missedEdit, nextVersion } from '@/platform/access/versions'
import { countHelped } from '@/reply/steps'
import { countLinks } from '@/share-link/steps'
import { showPhotos } from '../photos'
import { EditRecommendationInput, Facts, RecommendationView } from '../schema'
import { asRecommendation, pickFacts, recommendationSelection, without } from '../shape'
import { findSubject } from '../steps'

export const editRecommendation = operation({
  name: 'recommendation.edit',
  actors: ['person'],
  input: EditRecommendationInput,
  output: RecommendationView,
  find: ({ db, input }) =>
    db.recommendation.findFirst({
      where: { id: input.recommendationId, removedAt: null },
      select: { id: true, productId: true, companyId: true, issueId: true, facts: true },
    }),
  policy: rowPoliciesOnly,
  run: async ({ db, input: { title, sentence, verdict, ...input }, found: { id, facts: before, ...about } }) => {
    const shown = Facts.parse(before)
    const subject = await findSubject(db, about)
    const facts = pickFacts([...shown, ...without(subject?.facts ?? [], shown)], input.facts)
    const face = input.face && (await pickFace(db, input.face))

    const { count } = await db.recommendation.updateMany({
      where: { id, removedAt: null, ...asSeen(input.version) },
      data: { title, sentence, verdict, facts, ...(face && { faceId: face.id, authorName: face.name }), updatedAt: new Date(), ...nextVersion },
    })
    if (count > 0) await showPhotos(db, id, about, input.photos)
    const now = await db.recommendation.findFirst({ where: { id, removedAt: null }, select: { ...recommendationSelection(), version: true } })
    if (count === 0 || !now) throw missedEdit(now && { title: now.title, sentence: now.sentence, version: now.version })
    return asRecommendation(now, await countLinks(db, [id]), await countHelped(db, [id]))
  },
})
