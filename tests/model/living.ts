// What becomes of issues, of faces and links, and of time.
import { editFace } from '@/face/operations/edit-face'
import { removeFace } from '@/face/operations/remove-face'
import { restoreFace } from '@/face/operations/restore-face'
import { addMessage } from '@/issue/operations/add-message'
import { editIssue } from '@/issue/operations/edit-issue'
import { moveIssue } from '@/issue/operations/move-issue'
import { removeIssue } from '@/issue/operations/remove-issue'
import { reopenIssue } from '@/issue/operations/reopen-issue'
import { reportIssue } from '@/issue/operations/report-issue'
import { resolveIssue } from '@/issue/operations/resolve-issue'
import { restoreIssue } from '@/issue/operations/restore-issue'
import { createCaseLink } from '@/share-link/operations/create-case-link'
import { revokeShareLink } from '@/share-link/operations/revoke-share-link'
import { deleteForGood } from '@/trash/operations/delete-for-good'
import { issueOf, personOf } from './giving'
import { end, isOver, type Told } from './oracle'
import type { Doing, Stage } from './story'
import { tried } from './tried'

const MOST_ISSUES = 4
type OfIssue = 'report' | 'move' | 'change the product' | 'write' | 'resolve' | 'reopen' | 'remove' | 'restore' | 'delete for good'
type OfFace = 'change a face' | 'remove a face' | 'restore a face'

/** Something that is shown is not exchanged for something else. */
const someoneSees = ({ oracle }: Stage, issue: Told, what: 'showsProduct' | 'showsCustomer') =>
  oracle.links.some((link) => link.issue === issue && !isOver(link) && link[what]) ||
  (what === 'showsProduct' && oracle.permissions.some((p) => p.issue === issue && !isOver(p) && p.showsProduct))

export const living: Doing<OfIssue | OfFace | 'share' | 'take a link back' | 'ten days pass'> = {
  report: async (stage, { owner, company, product }) => {
    const { issues } = stage.oracle.owners[owner]!
    if (issues.length >= MOST_ISSUES) return
    const { products } = stage.world.owners[owner]!
    const input = { title: 'A new one', company: stage.world.companies[company]!.domain, productId: product === null ? null : products[product]!.id }
    const { id } = await reportIssue(personOf(stage, owner), input)
    stage.world.names[id] = `${stage.world.names[stage.world.owners[owner]!.id]}'s new one ${issues.length}`
    issues.push({ id, company, product, documents: [], interactions: [], messages: [], removed: false, solved: false })
  },
  move: async (stage, { owner, company, ...which }) => {
    const issue = issueOf(stage, { owner, ...which })
    if (!issue) return
    const can = !issue.removed && !(company !== issue.company && someoneSees(stage, issue, 'showsCustomer'))
    if (await tried(moveIssue(personOf(stage, owner), { issueId: issue.id, company: stage.world.companies[company]!.domain }), can)) issue.company = company
  },
  'change the product': async (stage, { owner, product, ...which }) => {
    const issue = issueOf(stage, { owner, ...which })
    if (!issue) return
    const can = !issue.removed && !(product !== null && product !== issue.product && someoneSees(stage, issue, 'showsProduct'))
    const productId = product === null ? null : stage.world.owners[owner]!.products[product]!.id
    const input = { issueId: issue.id, title: 'Told again', company: stage.world.companies[issue.company]!.domain, productId }
    if (await tried(editIssue(personOf(stage, owner), input), can)) issue.product = product
  },
  write: async (stage, { owner, private: toOneself, ...which }) => {
    const issue = issueOf(stage, { owner, ...which })
    if (!issue) return
    const said = await tried(addMessage(personOf(stage, owner), { issueId: issue.id, body: 'And another thing.', private: toOneself }), !issue.removed)
    if (!said) return
    stage.world.names[said.messageId] = `${toOneself ? 'a later note' : 'later words'} of ${stage.world.names[issue.id]}`
    issue.messages.push({ id: said.messageId, by: toOneself ? 'note' : 'person' })
  },
  resolve: async (stage, which) => {
    const issue = issueOf(stage, which)
    if (!issue || !(await tried(resolveIssue(personOf(stage, which.owner), { issueId: issue.id }), !issue.removed && !issue.solved))) return
    issue.solved = true
    for (const permission of stage.oracle.permissions.filter((p) => p.issue === issue && p.left === Infinity && !isOver(p))) {
      end(stage.oracle, permission)
      permission.wasSolved = true
    }
  },
  reopen: async (stage, which) => {
    const issue = issueOf(stage, which)
    if (issue && (await tried(reopenIssue(personOf(stage, which.owner), { issueId: issue.id }), !issue.removed && issue.solved))) issue.solved = false
  },
  remove: async (stage, which) => {
    const issue = issueOf(stage, which)
    if (issue && (await tried(removeIssue(personOf(stage, which.owner), { issueId: issue.id }), !issue.removed))) issue.removed = true
  },
  restore: async (stage, which) => {
    const issue = issueOf(stage, which)
    if (issue && (await tried(restoreIssue(personOf(stage, which.owner), { issueId: issue.id }), issue.removed))) issue.removed = false
  },
  'delete for good': async (stage, which) => {
    const { oracle } = stage
    const issue = issueOf(stage, which)
    if (!issue || !(await tried(deleteForGood(personOf(stage, which.owner), { of: 'issue', recordId: issue.id }), issue.removed))) return
    const { issues } = oracle.owners[which.owner]!
    issues.splice(issues.indexOf(issue), 1)
    oracle.permissions = oracle.permissions.filter((p) => p.issue !== issue)
    end(oracle, ...oracle.links.filter((link) => link.issue === issue))
  },
  'change a face': async (stage, { owner, face: at, email: reachable }) => {
    const face = stage.oracle.owners[owner]!.faces[at]!
    const now = { name: `${face.name.split(' now ')[0]} now ${stage.oracle.step}`, email: reachable ? `${stage.oracle.step}@example.com` : null }
    if (await tried(editFace(personOf(stage, owner), { faceId: face.id, phone: null, ...now }), !face.removed)) Object.assign(face, now)
  },
  'remove a face': async (stage, { owner, face: at }) => {
    const { oracle } = stage
    const face = oracle.owners[owner]!.faces[at]!
    const shown = [...oracle.permissions, ...oracle.standing, ...oracle.links].filter((one) => one.owner === owner && one.face === at)
    if (!(await tried(removeFace(personOf(stage, owner), { faceId: face.id }), !face.removed && shown.every(isOver)))) return
    face.removed = true
    // What has ended forgets whose face it showed.
    for (const one of shown) one.face = null
  },
  'restore a face': async (stage, { owner, face: at }) => {
    const face = stage.oracle.owners[owner]!.faces[at]!
    if (await tried(restoreFace(personOf(stage, owner), { faceId: face.id }), face.removed)) face.removed = false
  },
  share: async (stage, { owner, issue: which, face: at, left, showsProduct, showsDocuments, showsCustomer }) => {
    const shows = { showsProduct, showsDocuments, showsCustomer }
    const issue = issueOf(stage, { owner, issue: which })
    if (!issue) return
    const face = at === null ? null : stage.oracle.owners[owner]!.faces[at]!
    const input = { issueId: issue.id, expiry: left === 1 ? '7' as const : '30' as const, face: face?.id ?? null, ...shows }
    const link = await tried(createCaseLink(personOf(stage, owner), input), !issue.removed && !face?.removed)
    if (link) stage.oracle.links.push({ ...shows, owner, issue, face: at, left, day: 0, id: link.id, token: link.address.split('/').at(-1)!, ended: null })
  },
  'take a link back': async (stage, { which }) => {
    const open = stage.oracle.links.filter((link) => !isOver(link))
    const link = open[which % Math.max(open.length, 1)]
    if (!link) return
    await revokeShareLink(personOf(stage, link.owner), { shareLinkId: link.id })
    end(stage.oracle, link)
  },
  'ten days pass': async ({ world, oracle, clock }) => {
    await clock.passes(world.owners.map(({ id }) => id))
    for (const one of [...oracle.permissions, ...oracle.standing, ...oracle.links]) {
      one.left -= 1
      if (one.left <= 0) end(oracle, one)
    }
  },
}
