import { expect, test } from 'vitest'
import { getIssue } from '@/issue/operations/get-issue'
import { listIssues } from '@/issue/operations/list-issues'
import { reportIssue } from '@/issue/operations/report-issue'
import { aPerson } from '../support/people'

test('what Ada reports, Bo does not find', async () => {
  const ada = await aPerson()
  const bo = await aPerson('Bo')
  const issue = await reportIssue(ada, { title: 'Lid is loose' })

  expect(await listIssues(bo, {})).toEqual([])
  await expect(getIssue(bo, { issueId: issue.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(getIssue(bo, { issueId: ada.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('an issue is kept with its company, which is found again by another spelling', async () => {
  const ada = await aPerson()
  await reportIssue(ada, { title: 'Interior lights stay on', company: 'hyundai.com', topics: ['i30'] })
  await reportIssue(ada, { title: 'Radio is off', company: 'HYUNDAI' })

  const issues = await listIssues(ada, {})
  expect(issues.map((issue) => [issue.title, issue.company?.domain])).toEqual([
    ['Radio is off', 'hyundai.com'],
    ['Interior lights stay on', 'hyundai.com'],
  ])
  expect(issues[1]).toMatchObject({ topics: ['i30'], state: 'mine', shownTo: [] })
})

test('an issue without a title is refused next to its field', async () => {
  const ada = await aPerson()
  await expect(reportIssue(ada, { title: '  ' })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    fields: { title: ['Give the issue a title.'] },
  })
})
