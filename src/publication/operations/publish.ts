import { pickFace } from '@/face/steps'
import type { Db } from '@/platform/access/doorway'
import { AppError, fieldError } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { newId } from '@/platform/ids'
import { canPublish } from '../policy'
import { PublishedRef, PublishInput } from '../schema'
import { isOpen, stampPublished } from '../steps'
import { aboutSelection, companyAbout } from '../subject'

/** Everybody may read it from now on, under this name. Done again, it is as it is said now. */
export const publish = operation({
  name: 'publication.publish',
  actors: ['person'],
  input: PublishInput,
  output: PublishedRef,
  find: async ({ db, input: { recommendationId: id } }) => {
    await db.$queryRaw`select id from recommendation where id = ${id}::uuid for update`
    const recommendation = await db.recommendation.findFirst({ where: { id, removedAt: null }, select: { id: true, ...aboutSelection, publications: { select: { hiddenAt: true, slug: true } } } })
    return recommendation && { ...recommendation, open: await isOpen(db), hidden: recommendation.publications.some(({ hiddenAt }) => hiddenAt) }
  },
  policy: canPublish,
  run: async ({ db, input: { face, slug: typed, listed, onCompanyPage }, found: { id: recommendationId, ...about } }) => {
    const slug = await pageOf(db, (await pickFace(db, face))!, typed)
    const company = onCompanyPage ? companyAbout(about) : null
    const said = { listed, aboutCompanyId: company?.companyId ?? null, aboutDomain: company?.domain ?? null }

    // Under one name at a time. What is over keeps its day.
    await db.publication.updateMany({ where: { recommendationId, slug: { not: slug }, takenBackAt: null }, data: { takenBackAt: new Date() } })
    await db.publication.updateMany({ where: { recommendationId, slug, takenBackAt: { not: null } }, data: { publishedAt: new Date(), takenBackAt: null } })
    const { count } = await db.publication.updateMany({ where: { recommendationId, slug }, data: said })
    if (count === 0) await db.publication.createMany({ data: { id: newId(), recommendationId, slug, ...said } })
    await stampPublished(db, recommendationId)
    return { recommendationId }
  },
})

/** The address of this face's page; the first time it is chosen. */
async function pageOf(db: Db, face: { id: string; name: string }, typed: string | undefined): Promise<string> {
  const page = await db.publicPage.findFirst({ where: { faceId: face.id }, select: { slug: true, hiddenAt: true } })
  if (page?.hiddenAt) throw new AppError('NOT_ALLOWED', 'The page of this name was hidden by whoever looks after this server.')
  if (page) {
    await db.publicPage.updateMany({ where: { slug: page.slug }, data: { name: face.name } })
    return page.slug
  }
  if (!typed) throw fieldError('slug', 'Choose the address of your public page.')
  if (await isLeftOver(db, typed)) {
    await db.publicPage.updateMany({ where: { slug: typed }, data: { faceId: face.id, name: face.name } })
    return typed
  }
  const { count } = await db.publicPage.createMany({ data: { slug: typed, faceId: face.id, name: face.name }, skipDuplicates: true })
  if (count === 0) throw fieldError('slug', 'This address belongs to another page. Choose another one.')
  return typed
}

/** A page of one's own whose face was removed since: its address is for another face now. */
async function isLeftOver(db: Db, slug: string): Promise<boolean> {
  const own = await db.publicPage.findFirst({ where: { slug, hiddenAt: null, shownAs: null }, select: { faceId: true } })
  return own !== null && (await db.face.findFirst({ where: { id: own.faceId!, removedAt: null }, select: { id: true } })) === null
}
