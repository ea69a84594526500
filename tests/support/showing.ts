// What the stories about permissions have in common.
import { Client } from 'pg'
import { addMessage } from '@/issue/operations/add-message'
import { reportIssue } from '@/issue/operations/report-issue'
import { permitIssue } from '@/permission/operations/permit-issue'
import type { Actor } from '@/platform/access/actor'
import { addProduct } from '@/product/operations/add-product'
import { aCompany, aDomain, aPerson } from './people'

/** Ada has a car and an issue with Acme about it, with a word for them and a note to herself. Zeta is another company. */
export async function aStory() {
  const ada = await aPerson()
  const acme = await aCompany(aDomain('acme'))
  const zeta = await aCompany(aDomain('zeta'))
  const product = await addProduct(ada, { name: 'i30 Kombi', company: acme.domain, serialNumbers: ['SERIAL-77'] })
  const issue = await reportIssue(ada, {
    title: 'Interior lights stay on',
    company: acme.domain,
    details: 'One evening in five.',
    wanted: 'How to turn them off',
    productId: product.id,
    topics: ['lights'],
  })
  await addMessage(ada, { issueId: issue.id, body: 'It happened again.' })
  await addMessage(ada, { issueId: issue.id, body: 'They owe me a favour.', private: true })
  return { ada, acme, zeta, product, issue }
}

export type Story = Awaited<ReturnType<typeof aStory>>
export const permit = (ada: Actor<'person'>, issueId: string, more: Partial<Parameters<typeof permitIssue>[1]> = {}) =>
  permitIssue(ada, { issueId, ...more })

/** Straight to the database as its owner, past every policy: to look, and to move the clock of a record. */
export async function asOwner<R extends object>(sql: string, values: unknown[] = []): Promise<R[]> {
  const client = new Client({ connectionString: process.env.OWNER_DATABASE_URL! })
  await client.connect()
  try {
    return (await client.query<R>(sql, values)).rows
  } finally {
    await client.end()
  }
}
