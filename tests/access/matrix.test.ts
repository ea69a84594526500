// Who may call what: one line an operation. Adding an operation without a line here fails the suite.
// What those who may not call it get is in strangers.test.ts; what the database itself allows is in rights.test.ts.
import { expect, test } from 'vitest'
import { operations } from '../support/operations'

// "as system" means that the row policies do not bind it and it checks the caller itself: read those twice.
const MATRIX: Record<string, string> = {
  'access.now': 'person',
  'access.list': 'person',

  'account.ask-password-reset': 'anyone as system',
  'account.change-password': 'person as system',
  'account.confirm-sign-up': 'anyone as system',
  'account.create': 'system',
  'account.delete': 'person as system',
  'account.get': 'person',
  'account.get-password-reset': 'anyone as system',
  'account.get-sign-up': 'anyone as system',
  'account.list-sessions': 'person as system',
  'account.look-at-door': 'anyone as system',
  'account.read-login': 'system',
  'account.rename': 'person',
  'account.reset-password': 'anyone as system',
  'account.sign-in': 'anyone as system',
  'account.sign-out': 'person',
  'account.sign-up': 'anyone as system',

  'capture.save': 'person',
  'capture.read': 'person',

  'company.fill-directory': 'system',
  'company.icons': 'anyone as system',
  'company.suggest': 'person',

  'domain-proof.record': 'person',
  'domain-proof.workspace': 'company',
  'domain-proof.leave': 'person as system',
  'domain-proof.list-due': 'system',
  'domain-proof.list-mine': 'person as system',
  'domain-proof.prove': 'person as system',
  'domain-proof.recheck': 'system',

  'import.begin-reading': 'person',
  'import.confirm': 'person',
  'import.finish-reading': 'person',
  'import.forget': 'person',
  'import.get': 'person',
  'import.rows': 'person',
  'import.list': 'person',
  'import.stage-rows': 'person',
  'import.start': 'person',
  'import.undo': 'person',

  'inbox.answer': 'company',
  'inbox.list': 'company',
  'inbox.read': 'company',

  'intent.add': 'person',
  'intent.edit': 'person',
  'intent.get': 'person',
  'intent.list': 'person',
  'intent.bought': 'person',
  'intent.remove': 'person',
  'intent.restore': 'person',

  'issue.add-message': 'person',
  'issue.count': 'person',
  'issue.edit': 'person',
  'issue.get': 'person',
  'issue.choices': 'person',
  'issue.list': 'person',
  'issue.remove': 'person',
  'issue.reopen': 'person',
  'issue.report': 'person',
  'issue.resolve': 'person',
  'issue.restore': 'person',

  'opinion.give': 'person',
  'opinion.history': 'person',
  'opinion.remove': 'person',
  'opinion.restore': 'person',

  'outbox.failed': 'system',
  'outbox.done': 'system',
  'outbox.forget-removed': 'person',
  'outbox.list-mails': 'administrator',
  'outbox.take': 'system',
  'outbox.tidy-up': 'system',

  'permission.consider': 'person',
  'permission.list': 'person',
  'permission.give': 'person',
  'permission.revoke-everything': 'person',
  'permission.revoke': 'person',

  'product.add': 'person',
  'product.edit': 'person',
  'product.get': 'person',
  'product.list': 'person',
  'product.remove': 'person',
  'product.restore': 'person',

  'recommendation.draft': 'person',
  'recommendation.edit': 'person',
  'recommendation.get': 'person',
  'recommendation.recommendable': 'person',
  'recommendation.list': 'person',
  'recommendation.read': 'visitor',
  'recommendation.remove': 'person',
  'recommendation.restore': 'person',
  'recommendation.write': 'person',

  'relationship.add': 'person',
  'relationship.edit': 'person',
  'relationship.overview': 'person',
  'relationship.get': 'person',
  'relationship.list': 'person',
  'relationship.remove': 'person',
  'relationship.restore': 'person',

  'share-link.create': 'person',
  'share-link.list': 'person',
  'share-link.revoke': 'person',

  'today.count': 'person',
  'today.show': 'person',
}

test('the matrix names every operation, who may call it, and which of them the row policies do not bind', () => {
  const found = operations.map(({ spec }) => [spec.name, [...spec.actors, ...(spec.runsAs ? ['as', spec.runsAs] : [])].join(' ')])
  expect(Object.fromEntries(found)).toEqual(MATRIX)
  expect(found.length, 'no two operations share a name').toBe(Object.keys(MATRIX).length)
})
