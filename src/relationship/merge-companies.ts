// Two companies become one: everything that belongs to the one moves to the other. Permissions name the company that may
// read, which a merge does not change: so they, the stamps on what they show, and the inboxes stay as they are.
import { followMerge } from '@/publication/steps'
import type { Db } from '@/platform/access/doorway'

export type Merge = { kept: string; gone: string }
export type Moved = Record<'issues' | 'products' | 'interactions' | 'opinions' | 'intents' | 'recommendations' | 'documents' | 'reminders' | 'contacts', number>

/** How much belongs to a company, what was removed from it included: that moves along, and can still be brought back. */
export async function countBelongings(db: Db, companyId: string): Promise<Moved> {
  const [counts] = await db.$queryRaw<[Moved]>`
    select
      (select count(*)::int from issue where company_id = ${companyId}::uuid) as issues,
      (select count(*)::int from product where company_id = ${companyId}::uuid) as products,
      (select count(*)::int from interaction where company_id = ${companyId}::uuid) as interactions,
      (select count(*)::int from opinion where company_id = ${companyId}::uuid) as opinions,
      (select count(*)::int from intent where company_id = ${companyId}::uuid) as intents,
      (select count(*)::int from recommendation where company_id = ${companyId}::uuid) as recommendations,
      (select count(*)::int from attachment where company_id = ${companyId}::uuid) as documents,
      (select count(*)::int from reminder where company_id = ${companyId}::uuid) as reminders,
      (select count(*)::int from contact_point where company_id = ${companyId}::uuid)
        + (select count(*)::int from contact_preference where company_id = ${companyId}::uuid) as contacts`
  return counts
}

/** Nobody adds to either of them until this transaction ends. Always in one order, so that two merges do not wait for each other for ever. */
export async function holdBoth(db: Db, { kept, gone }: Merge) {
  await db.$queryRaw`select id from relationship where company_id in (${kept}::uuid, ${gone}::uuid) order by company_id for update`
}

export async function moveBelongings(db: Db, { kept, gone }: Merge) {
  const where = { companyId: gone }
  const data = { companyId: kept }
  await db.issue.updateMany({ where, data })
  await db.product.updateMany({ where, data })
  await db.interaction.updateMany({ where, data })
  await db.opinion.updateMany({ where, data })
  await db.intent.updateMany({ where, data })
  await db.recommendation.updateMany({ where, data })
  await followMerge(db, { gone, kept })
  await db.reminder.updateMany({ where, data })
  await db.contactPoint.updateMany({ where, data })
  await db.contactPreference.updateMany({ where, data })

  // A document that belongs to both belongs to the one that is left once.
  await db.$executeRaw`
    delete from attachment a where a.company_id = ${gone}::uuid
      and exists (select from attachment b where b.owner_id = a.owner_id and b.document_id = a.document_id and b.company_id = ${kept}::uuid)`
  await db.attachment.updateMany({ where, data })

  // Who may read a company's name and number through a case link of its issues: the issues have moved.
  await db.$executeRaw`
    update relationship k set readers = k.readers || g.readers from relationship g
    where k.company_id = ${kept}::uuid and g.company_id = ${gone}::uuid and g.readers <> '{}'`
  await db.relationship.updateMany({ where, data: { readers: {} } })
}
