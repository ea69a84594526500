import { HOUR, limit } from '@/platform/access/limit'
import { networkOf } from '@/platform/access/network'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { asSystemAgain } from '@/platform/auth/in-ring-of'
import { newId } from '@/platform/ids'
import { publishedLetter } from '../published'
import { Reported, ReportInput } from '../schema'
import { tellAdministrators } from '../tell-administrators'

const countNetwork = limit('report-network', { points: 10, seconds: HOUR }, 'That was a lot of reports.')
const countPage = limit('report-page', { points: 30, seconds: HOUR }, 'This page was reported often just now.')

/** Somebody says that it should not be there. Its owner and the administrators are told; who said so is not kept. */
export const reportPage = operation({
  name: 'publication.report',
  actors: ['public'],
  input: ReportInput,
  output: Reported,
  prepare: async ({ input: { address, slug, recommendationId } }) => {
    await countNetwork(networkOf(address))
    await countPage(`${slug} ${recommendationId}`)
  },
  find: async ({ db, input: { slug, recommendationId } }) => {
    const found = await publishedLetter(db, slug, recommendationId)
    return found?.over ? null : found
  },
  policy: rowPoliciesOnly,
  run: async ({ db, input: { slug, recommendationId, about, why, words }, found: { ownerId, publicationId } }) => {
    // Just the columns that everybody may write: the rest is the database's.
    await db.$executeRaw`
      insert into public_report (owner_id, id, publication_id, about, why, words) values (${ownerId}::uuid, ${newId()}::uuid, ${publicationId}::uuid, ${about}, ${why}, ${words})`
    await asSystemAgain(db)
    const path = `/people/${slug}/${recommendationId}`
    await tellAdministrators(db, { ownerId, publicationId, path })
    return { path }
  },
})
