// Two worlds, Ada's and Bo's, with one record of every kind in each, and a word of theirs in every field that takes words.
import { files } from '@/platform/files/store'
import { addMember } from '@/circle/operations/add-member'
import { removeMember } from '@/circle/operations/remove-member'
import { reportIssue } from '@/issue/operations/report-issue'
import { permitIssue } from '@/permission/operations/permit-issue'
import { revokePermission } from '@/permission/operations/revoke-permission'
import { createCaseLink } from '@/share-link/operations/create-case-link'
import { createShareLink } from '@/share-link/operations/create-share-link'
import { revokeShareLink } from '@/share-link/operations/revoke-share-link'
import { aDocument, rowOf } from '../support/documents'
import { aColleague, aCompany } from '../support/people'
import { asOwner } from '../support/showing'
import { newId, newToken } from '@/platform/ids'
import { aWorld, everyInput } from '../support/world'
import { type Ids, isId } from './ids'
import { fillWords, renameWords } from './words'

export type Worlds = Awaited<ReturnType<typeof twoWorlds>>

export async function twoWorlds() {
  const [hers, his] = [await aWorld(), await aWorld()]
  const links = await linksOf(hers)
  const kappa = await aCompany()
  const { permissionId, entryId } = await permitIssue(hers.ada, { issueId: hers.issue.id, company: kappa.domain })
  await revokePermission(hers.ada, { permissionId })

  const removed = await aColleague(hers.acme)
  const reader = await aColleague(hers.acme, 'reader')
  await asOwner('delete from company_member where person_id = $1', [removed.person.id])

  const shownFile = await rowOf(hers.ada, hers.document.id)
  await files.put(shownFile.fileKey, 'canary-shown-paper')
  const paper = await aDocument(hers.ada, { issueId: hers.secret.id }, { content: 'canary-paper', name: 'canary-paper.txt' })

  await fillWords(hers.ada.id, { [hers.issue.id]: 'canary-shown', [links.told]: 'canary-told' })
  await renameWords(his.ada.id)
  return {
    hers, his, kappa, reader, removed, links,
    /** Ada's ids; her secret paper and her secret issue where one may be named. */
    ada: { ...idsOf(hers), documentId: paper.id, ...asked } as Ids,
    bo: { ...idsOf(his), ...asked } as Ids,
    withdrawn: { companyId: kappa.id, entryId },
  }
}

/** A key that nobody has, and half of Ada's word: the question may come back with the answer. */
const asked = { token: 'x'.repeat(43), slug: 'sweep-nobody', file: `${'x'.repeat(43)}.ics`, q: 'canar' }
// An edit link is a key, like a token: whoever holds it may. These are nobody's.
const idsOf = (world: Awaited<ReturnType<typeof aWorld>>): Ids => ({ ...everyInput(world), key: newToken(), ownerId: world.ada.id, photoId: newId() })
const tokenOf = (address: string) => address.split('/').at(-1)!
export const idsIn = (ids: Ids) => Object.entries(ids).filter(([, value]) => isId(value)).map(([name]) => name)

/** What a visitor may open, and what a visitor could: taken back, and over. */
async function linksOf({ ada, acme, recommendation, secret, circle }: Awaited<ReturnType<typeof aWorld>>) {
  const { id: told } = await reportIssue(ada, { title: 'canary-told', company: acme.domain })
  const open = { share: await createShareLink(ada, { recommendationId: recommendation.id }), case: await createCaseLink(ada, { issueId: told }), circle: await addMember(ada, { circleId: circle.id, name: 'canary-jo' }) }
  const over = { share: await createShareLink(ada, { recommendationId: recommendation.id }), case: await createCaseLink(ada, { issueId: secret.id }), circle: await addMember(ada, { circleId: circle.id, name: 'canary-kim' }) }
  await revokeShareLink(ada, { shareLinkId: over.share.id })
  await removeMember(ada, { memberId: over.circle.memberId })
  await asOwner("update share_link set expires_at = now() - interval '1 minute' where id = $1", [over.case.id])
  const tokens = (links: typeof open) => ({ 'token of s': tokenOf(links.share.address), 'token of case': tokenOf(links.case.address), 'token of c': tokenOf(links.circle.address) })
  return { told, open: tokens(open), over: tokens(over) }
}
