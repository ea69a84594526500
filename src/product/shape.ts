// What the views of a product are read from, and how a row becomes one.
import { whoseMove } from '@/issue/policy'
import { permissionsInForce } from '@/permission/schema'
import { companyBeside } from '@/relationship/schema'
import { cancelBy, thisDay, type PriceChange, type Terms } from '@/subscription/policy'
import { asSubscription, termsSelection } from '@/subscription/steps'

const showing = () => {
  const inForce = permissionsInForce()
  return { ...inForce, where: { ...inForce.where, showsProduct: true }, select: { ...inForce.select, companyId: true } }
}

const ownFields = {
  id: true,
  name: true,
  kind: true,
  boughtOn: true,
  price: true,
  currency: true,
  tags: true,
  company: companyBeside,
  subscription: { select: termsSelection },
} as const

export const productSelection = () => ({
  ...ownFields,
  warranties: { where: { until: { gte: thisDay() } }, select: { until: true }, orderBy: { until: 'asc' as const }, take: 1 },
  issues: { where: { removedAt: null, permissions: { some: showing().where } }, select: { permissions: showing() } },
})

/** What the edit form shows, and its version. */
export const editSelection = { ...ownFields, model: true, serialNumbers: true, gtin: true, boughtAt: true, place: true, notes: true, version: true } as const

type Reader = { id: string; companyId: string; companyName: string; expiresAt: Date | null }
type Row = { subscription: Terms | null; warranties: { until: Date }[]; issues: { permissions: Reader[] }[] }

/** A company that reads it through several issues is named once, with the longest time. */
export const asProduct = <R extends Row>(row: R) => {
  const readers = row.issues.flatMap((issue) => issue.permissions).sort((a, b) => (end(a) < end(b) ? -1 : 1))
  return {
    ...row,
    warrantyUntil: row.warranties.find(({ until }) => until >= thisDay())?.until ?? null,
    cancelBy: row.subscription && cancelBy(row.subscription, thisDay()),
    shownTo: [...new Map(readers.map((reader) => [reader.companyId, reader])).values()],
  }
}

const end = ({ expiresAt }: Reader) => expiresAt?.getTime() ?? Infinity

type IssueRow = {
  id: string
  title: string
  lastWord: string
  reachedAt: Date | null
  resolution: { outcome?: string } | null
  permissions: (Reader & { showsProduct: boolean })[]
}
type DetailRow = Omit<Row, 'issues'> & { issues: IssueRow[]; price: unknown; currency: string | null; priceChanges: PriceChange[] }

export const asProductDetail = <R extends DetailRow>({ issues, ...row }: R) => ({
  ...asProduct({
    ...row,
    issues: issues.map((issue) => ({
      ...issue,
      permissions: issue.permissions.filter((reader) => reader.showsProduct),
    })),
  }),
  subscription: row.subscription && asSubscription(row.subscription, row),
  issues: issues.map((issue) => ({ id: issue.id, title: issue.title, state: whoseMove(issue) })),
})

type EditRow = { company: { name: string } | null; serialNumbers: string[]; subscription: Terms | null; version: number }

/** As the form's fields have it, to stand beside what was typed in another tab. */
export const asTypedProduct = <R extends EditRow>({ company, serialNumbers, subscription, ...product }: R) => ({
  ...product,
  ...subscription,
  company: company?.name,
  serialNumbers: serialNumbers.join('\n'),
})
