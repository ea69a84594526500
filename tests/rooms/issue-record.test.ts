// What an issue is besides its title: kind, money, days, how it ends, what solved it, and what it is like.
import { expect, test } from 'vitest'
import { readPermittedIssue } from '@/inbox/operations/read-permitted-issue'
import { logInteraction } from '@/interaction/operations/log-interaction'
import { removeInteraction } from '@/interaction/operations/remove-interaction'
import { addMessage } from '@/issue/operations/add-message'
import { countIssues } from '@/issue/operations/count-issues'
import { editIssue } from '@/issue/operations/edit-issue'
import { getIssue } from '@/issue/operations/get-issue'
import { listIssues } from '@/issue/operations/list-issues'
import { markSolution } from '@/issue/operations/mark-solution'
import { moveIssue } from '@/issue/operations/move-issue'
import { reopenIssue } from '@/issue/operations/reopen-issue'
import { reportIssue } from '@/issue/operations/report-issue'
import { resolveIssue } from '@/issue/operations/resolve-issue'
import { similarIssues } from '@/issue/operations/similar-issues'
import { unmarkSolution } from '@/issue/operations/unmark-solution'
import { permitIssue } from '@/permission/operations/permit-issue'
import { listPermissions } from '@/permission/operations/list-permissions'
import { aCompany, aPerson } from '../support/people'
import { asOwner } from '../support/showing'

const missing = { code: 'NOT_FOUND' }

test('money needs its currency, a currency alone is dropped, and a claim keeps its days', async () => {
  const ada = await aPerson()
  await expect(reportIssue(ada, { title: 'Late', atStake: '600' })).rejects.toMatchObject({ fields: { currency: ['Which currency?'] } })
  await expect(reportIssue(ada, { title: 'Late', deadline: 'soon' })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  await expect(reportIssue(ada, { title: 'Late', kind: 'rant' as 'claim' })).rejects.toMatchObject({ fields: { kind: ['Choose what kind it is.'] } })

  const claim = { title: 'Flight was late', kind: 'claim', severity: 'serious', reference: 'X-81', atStake: '600,00', recovered: '200', currency: 'EUR', deadline: '2027-01-31', neededBy: '2026-12-24' } as const
  const { id: issueId } = await reportIssue(ada, claim)
  expect(await getIssue(ada, { issueId })).toMatchObject({ ...claim, atStake: '600', recovered: '200', resolvedAt: null, version: 1 })
  expect(await listIssues(ada, {})).toMatchObject([{ kind: 'claim', severity: 'serious', neededBy: '2026-12-24', deadline: '2027-01-31' }])
  await editIssue(ada, { issueId, title: 'Flight was late', currency: 'EUR' })
  expect(await getIssue(ada, { issueId })).toMatchObject({ kind: 'problem', atStake: null, currency: null })
})

test('two tabs: the second is told, sees what is saved, and may save again', async () => {
  const ada = await aPerson()
  const { id: issueId } = await reportIssue(ada, { title: 'Lights', company: 'Acme', topics: 'i30' })
  await editIssue(ada, { issueId, title: 'Lights stay on', company: 'Acme', deadline: '2027-01-31', version: 1 })

  await expect(editIssue(ada, { issueId, title: 'Lights flicker', company: 'Acme', version: 1 })).rejects.toMatchObject({
    code: 'CONFLICT',
    saved: { title: 'Lights stay on', company: 'Acme', deadline: '2027-01-31', version: '2' },
  })
  expect((await getIssue(ada, { issueId })).title).toBe('Lights stay on')
  await editIssue(ada, { issueId, title: 'Lights flicker', company: 'Acme', version: 2 })
  expect(await getIssue(ada, { issueId })).toMatchObject({ title: 'Lights flicker', version: 3 })
})

test('what is given up is over, ends what was permitted until then, and can be taken up again', async () => {
  const ada = await aPerson()
  const acme = await aCompany()
  const { id: issueId } = await reportIssue(ada, { title: 'Lid is loose', company: acme.domain })
  await permitIssue(ada, { issueId, until: 'solved' })

  await resolveIssue(ada, { issueId, outcome: 'given-up' })
  expect(await getIssue(ada, { issueId })).toMatchObject({ state: 'given-up', shownTo: [], waitedDays: null })
  expect(await listPermissions(ada, { issueId })).toEqual([])
  expect(await countIssues(ada, {})).toEqual({ mine: 0, open: 0, solved: 1 })
  await reopenIssue(ada, { issueId })
  expect((await getIssue(ada, { issueId })).state).toBe('mine')
})

test('days without an answer count from my last word, but no sooner than they could read it', async () => {
  const ada = await aPerson()
  const acme = await aCompany()
  const { id: issueId } = await reportIssue(ada, { title: 'Lid is loose', company: acme.domain })
  const { permissionId } = await permitIssue(ada, { issueId })
  const { messageId } = await addMessage(ada, { issueId, body: 'Hello?' })
  const ago = (table: string, column: string, id: string, days: number) => asOwner(`update ${table} set ${column} = now() - interval '${days} days' where id = $1`, [id])

  await ago('issue', 'created_at', issueId, 40)
  await ago('message', 'created_at', messageId, 12)
  await ago('permission', 'created_at', permissionId, 20)
  expect((await getIssue(ada, { issueId })).waitedDays).toBe(12)
  await ago('permission', 'created_at', permissionId, 3)
  expect(await listIssues(ada, {})).toMatchObject([{ state: 'theirs', waitedDays: 3 }])
  // A note to myself is no word to them.
  await addMessage(ada, { issueId, body: 'Patience', private: true })
  expect((await listIssues(ada, {}))[0]!.waitedDays).toBe(3)
})

test('one line of the thread solved it, and nobody else’s line does', async () => {
  const ada = await aPerson()
  const bo = await aPerson('Bo')
  const { id: issueId } = await reportIssue(ada, { title: 'Lights' })
  const other = await reportIssue(ada, { title: 'Radio' })
  const { messageId } = await addMessage(ada, { issueId: other.id, body: 'Pulled the plug.' })
  const { interactionId } = await logInteraction(ada, { issueId, channel: 'call', said: 'Hold the switch for three seconds.' })

  await expect(markSolution(bo, { issueId, interactionId })).rejects.toMatchObject(missing)
  await expect(unmarkSolution(bo, { issueId })).rejects.toMatchObject(missing)
  await expect(markSolution(ada, { issueId, messageId })).rejects.toMatchObject(missing)
  await expect(markSolution(ada, { issueId })).rejects.toMatchObject({ code: 'INVALID_INPUT' })

  await markSolution(ada, { issueId, interactionId })
  expect(await getIssue(ada, { issueId })).toMatchObject({ state: 'solved', solution: { messageId: null, interactionId } })
  await markSolution(ada, { issueId: other.id, messageId })
  await unmarkSolution(ada, { issueId })
  expect(await getIssue(ada, { issueId })).toMatchObject({ state: 'solved', solution: null })
})

test('earlier issues that read alike are found with what solved them, and only one’s own', async () => {
  const ada = await aPerson()
  const bo = await aPerson('Bo')
  const { id: issueId } = await reportIssue(ada, { title: 'Interior lights flicker after locking', company: 'hyundai.com' })
  const { interactionId } = await logInteraction(ada, { issueId, channel: 'call', said: 'Hold the switch.' })
  await markSolution(ada, { issueId, interactionId })
  await reportIssue(ada, { title: 'Dishwasher leaks', details: 'The lights in the kitchen flickered, too.' })
  await reportIssue(bo, { title: 'Interior lights flicker' })

  const like = await similarIssues(ada, { title: 'The lights are flickering' })
  expect(like).toEqual([{ id: issueId, title: 'Interior lights flicker after locking', company: 'Hyundai', outcome: 'solved', solution: 'Hold the switch.' }])
  expect(await similarIssues(ada, { title: 'The lights are flickering', except: issueId })).toEqual([])
  expect(await similarIssues(ada, { title: 'and the' })).toEqual([])
  expect(await similarIssues(ada, { title: '100 % _ \\' })).toEqual([])
  await removeInteraction(ada, { interactionId })
  expect(await similarIssues(ada, { title: 'lights flicker' })).toMatchObject([{ solution: null }])
})

test('an issue moves to another company, and what was said about it moves along', async () => {
  const ada = await aPerson()
  const bo = await aPerson('Bo')
  const { id: issueId } = await reportIssue(ada, { title: 'Parcel lost', company: 'dhl.com' })
  await logInteraction(ada, { issueId, channel: 'call' })

  await expect(moveIssue(bo, { issueId, company: 'ups.com' })).rejects.toMatchObject(missing)
  await expect(moveIssue(ada, { issueId, company: ' ' })).rejects.toMatchObject({ fields: { company: ['Which company is it about?'] } })
  await moveIssue(ada, { issueId, company: 'ups.com' })
  const moved = await getIssue(ada, { issueId })
  expect(moved.company?.domain).toBe('ups.com')
  const rows = await asOwner<{ same: boolean }>(`select company_id = $2 as same from interaction where issue_id = $1`, [issueId, moved.company!.companyId])
  expect(rows).toEqual([{ same: true }])
})

test('a company that may read an issue sees what kind it is and its own number for it, and no money, no calls', async () => {
  const ada = await aPerson()
  const acme = await aCompany()
  const { id: issueId } = await reportIssue(ada, { title: 'Late', company: acme.domain, kind: 'claim', reference: 'X-81', severity: 'serious', atStake: '612', currency: 'EUR', deadline: '2027-01-31' })
  const { interactionId } = await logInteraction(ada, { issueId, channel: 'call', who: 'Kim', said: 'canary' })
  const { entryId } = await permitIssue(ada, { issueId })

  const seen = await readPermittedIssue(acme, { entryId })
  expect(seen).toMatchObject({ kind: 'claim', reference: 'X-81', messages: [] })
  expect(JSON.stringify(seen)).not.toMatch(/serious|612|EUR|2027-01-31|Kim|canary/)
  await markSolution(ada, { issueId, interactionId })
  expect((await readPermittedIssue(acme, { entryId })).state).toBe('solved')
})
