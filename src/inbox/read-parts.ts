// The parts of an issue that a permission may show beside its text. Each is read only where the permission says so: the
// company may be let see the same product or an earlier issue by another permission, and under another face.
import type { Db } from '@/platform/access/doorway'

type Permission = { ownerId: string; issueId: string; showsInteractions: boolean; showsEarlier: boolean; faceId: string | null }
type Earlier = { id: string; title: string; kind: string; at: Date; outcome: string | null }

const MOST_SAID = 100
const MOST_EARLIER = 20

export async function saidElsewhere(db: Db, { ownerId, issueId, showsInteractions }: Permission) {
  if (!showsInteractions) return []
  const select = { channel: true, direction: true, at: true, minutes: true, who: true, said: true, reference: true } as const
  return (await db.interaction.findMany({ where: { ownerId, issueId }, select, orderBy: [{ at: 'desc' }, { id: 'desc' }], take: MOST_SAID })).toReversed()
}

/** The newest ones. Each is a read of its own. */
export async function earlierIssues(db: Db, { ownerId, issueId, showsEarlier }: Permission): Promise<Earlier[]> {
  if (!showsEarlier) return []
  return db.$queryRaw<Earlier[]>`
    select i.id, i.title, i.kind, i.created_at as at, r.outcome
    from issue this join issue i on i.owner_id = this.owner_id and i.company_id = this.company_id and i.created_at < this.created_at
    left join resolution r on r.owner_id = i.owner_id and r.issue_id = i.id
    where this.owner_id = ${ownerId}::uuid and this.id = ${issueId}::uuid
    order by i.created_at desc, i.id desc limit ${MOST_EARLIER}`
}

export async function hasPicture(db: Db, { ownerId, faceId }: Permission): Promise<boolean> {
  if (!faceId) return false
  const [face] = await db.$queryRaw<{ has: boolean }[]>`select picture is not null as has from face where owner_id = ${ownerId}::uuid and id = ${faceId}::uuid`
  return face?.has ?? false
}
