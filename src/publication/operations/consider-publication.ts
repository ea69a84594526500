import { offeredFaces } from '@/face/steps'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { recommendationSelection } from '@/recommendation/steps'
import { Facts } from '@/recommendation/schema'
import { ConsiderInput, ConsideredPublication } from '../schema'
import { readHidden, readInForce, readReports } from '../shape'
import { isOpen } from '../steps'
import { aboutSelection, companyAbout, pagesByFace, slugOf } from '../subject'

/** Just what everybody would see, or sees, and under which name. */
export const considerPublication = operation({
  name: 'publication.consider',
  actors: ['person'],
  input: ConsiderInput,
  output: ConsideredPublication,
  find: ({ db, input }) =>
    db.recommendation.findFirst({ where: { id: input.recommendationId, removedAt: null }, select: { ...recommendationSelection(), ...aboutSelection, faceId: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, input, found: { id, faceId, ...recommendation } }) => {
    const [slugs, inForce] = [await pagesByFace(db), await readInForce(db, id)]
    const faces = (await offeredFaces(db)).map(({ value, name }) => ({ value, name, slug: slugs.get(value) ?? null }))
    const chosen = [input.face, faces.find(({ slug }) => slug && slug === inForce?.slug)?.value, faceId]
    const face = chosen.flatMap((value) => faces.find((one) => value && one.value === value) ?? [])[0] ?? faces[0]!
    const [company, facts] = [companyAbout(recommendation), Facts.parse(recommendation.facts)]
    const told = facts.some(({ value }) => typeof value === 'object' && 'companyId' in value && value.companyId === company?.companyId)
    return {
      recommendationId: id,
      open: await isOpen(db),
      letter: { ...recommendation, facts, authorName: face.name },
      ...{ faces, face, suggestedSlug: slugOf(face.name), inForce },
      company: company && { name: company.name, domain: company.domain, told },
      hidden: await readHidden(db, id),
      reports: await readReports(db, id),
    }
  },
})
