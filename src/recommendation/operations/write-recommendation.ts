import { pickFace } from '@/face/steps'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { newId } from '@/platform/ids'
import { showPhotos } from '../photos'
import { RecommendationView, WriteRecommendationInput } from '../schema'
import { asRecommendation, pickFacts, recommendationSelection } from '../shape'
import { findSubject } from '../steps'

export const writeRecommendation = operation({
  name: 'recommendation.write',
  actors: ['person'],
  input: WriteRecommendationInput,
  output: RecommendationView,
  find: ({ db, input }) => findSubject(db, input),
  policy: rowPoliciesOnly,
  run: async ({ db, input: { title, sentence, verdict, ...input }, found }) => {
    const { productId, companyId, issueId, facts } = found
    const face = (await pickFace(db, input.face ?? 'own-name'))!
    const id = newId()
    await db.recommendation.createMany({
      data: { id, productId, companyId, issueId, verdict, title, sentence, faceId: face.id, authorName: face.name, facts: pickFacts(facts, input.facts) },
    })
    await showPhotos(db, id, found, input.photos)
    return asRecommendation(await db.recommendation.findFirstOrThrow({ where: { id }, select: recommendationSelection() }), new Map(), new Map())
  },
})
