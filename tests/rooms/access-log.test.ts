import { expect, test } from 'vitest'
import { listAccess } from '@/access-log/operations/list-access'
import { listAccessNow } from '@/access-log/operations/list-access-now'
import { readPermittedIssue } from '@/inbox/operations/read-permitted-issue'
import { revokePermission } from '@/permission/operations/revoke-permission'
import { openAs } from '@/platform/access/doorway'
import { newId, newToken } from '@/platform/ids'
import { aStory, asOwner, permit } from '../support/showing'
import { aPerson } from '../support/people'

test('Bo sees nothing of who read what of Ada, and who may', async () => {
  const { ada, acme, issue } = await aStory()
  const bo = await aPerson('Bo')
  const { entryId } = await permit(ada, issue.id)
  await readPermittedIssue(acme, { entryId })

  expect(await listAccess(bo, {})).toEqual([])
  expect(await listAccess(bo, { recordId: issue.id })).toEqual([])
  expect(await listAccessNow(bo, {})).toEqual({ permissions: [], links: [], more: false })
})

test('Ada sees who of which company read what, and when, newest first and page by page', async () => {
  const { ada, acme, issue } = await aStory()
  const { entryId } = await permit(ada, issue.id)
  await readPermittedIssue(acme, { entryId })
  await readPermittedIssue(acme, { entryId })

  const [latest, first] = await listAccess(ada, {})
  expect(latest).toMatchObject({
    by: { kind: 'company', companyId: acme.id, agentName: 'Bo' },
    record: { kind: 'issue', id: issue.id, title: 'Interior lights stay on' },
  })
  expect(Date.now() - Date.parse(latest!.at)).toBeLessThan(10_000)
  expect(await listAccess(ada, { take: 1, before: latest!.id })).toEqual([first])
  expect(await listAccess(ada, { recordId: newId() })).toEqual([])
})

test('who may read now: permissions in force, and links that still open something', async () => {
  const { ada, issue } = await aStory()
  const { permissionId } = await permit(ada, issue.id)
  const link = await aLink(ada.id, 'For Mia')
  await aLink(ada.id, 'Too old', '2026-01-01')

  expect(await listAccessNow(ada, {})).toMatchObject({
    permissions: [{ id: permissionId, issueTitle: 'Interior lights stay on' }],
    links: [{ id: link.id, label: 'For Mia', title: 'A fine camera' }],
  })
  await revokePermission(ada, { permissionId })
  await asOwner('update recommendation set removed_at = now() where id = $1', [link.recommendationId])
  expect(await listAccessNow(ada, {})).toMatchObject({ permissions: [], links: [] })
})

test("a friend's visit is told by the name of the link, and a preview as a preview", async () => {
  const { ada } = await aStory()
  const link = await aLink(ada.id, 'For Mia')
  const event = `insert into access_event (owner_id, id, share_link_id, record_kind, record_id, preview) values ($1, $2, $3, 'recommendation', $4, $5)`
  await asOwner(event, [ada.id, newId(), link.id, link.recommendationId, true])
  await asOwner(event, [ada.id, newId(), link.id, link.recommendationId, false])

  expect(await listAccess(ada, {})).toMatchObject([
    { by: { kind: 'link', label: 'For Mia', preview: false }, record: { kind: 'recommendation', title: 'A fine camera' } },
    { by: { kind: 'link', preview: true } },
  ])
})

test('nobody can write into the log in the name of somebody else, nor change it', async () => {
  const { ada, acme, zeta, issue } = await aStory()
  await permit(ada, issue.id)
  const line = { ownerId: ada.id, id: newId(), companyId: zeta.id, companyName: 'Zeta', agentName: 'Eve', recordKind: 'issue', recordId: issue.id }
  await expect(openAs(acme, (db) => db.accessEvent.createMany({ data: line }))).rejects.toThrow(/row-level security/)
  await expect(openAs(ada, (db) => db.accessEvent.createMany({ data: line }))).rejects.toThrow(/denied/)
  await expect(openAs(ada, (db) => db.accessEvent.deleteMany({}))).rejects.toThrow(/denied/)
})

async function aLink(ownerId: string, label: string, expiresAt: string | null = null) {
  const link = { id: newId(), recommendationId: newId() }
  await asOwner(`insert into recommendation (owner_id, id, title, sentence, author_name) values ($1, $2, 'A fine camera', 'Buy it.', 'Ada')`, [ownerId, link.recommendationId])
  await asOwner('insert into share_link (token_hash, id, owner_id, recommendation_id, label, expires_at) values ($1, $2, $3, $4, $5, $6)', [
    newToken(), link.id, ownerId, link.recommendationId, label, expiresAt,
  ])
  return link
}
