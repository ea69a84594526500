// What the views of a product are read from, and how a row becomes one.
import { whoseMove } from '@/issue/policy'
import { permissionsInForce } from '@/permission/schema'
import { companyBeside } from '@/relationship/schema'

const showing = () => {
  const inForce = permissionsInForce()
  return { ...inForce, where: { ...inForce.where, showsProduct: true }, select: { ...inForce.select, companyId: true } }
}

export const productSelection = () => ({
  id: true,
  name: true,
  boughtOn: true,
  price: true,
  currency: true,
  warrantyUntil: true,
  company: companyBeside,
  issues: { where: { removedAt: null, permissions: { some: showing().where } }, select: { permissions: showing() } },
})

type Reader = { id: string; companyId: string; companyName: string; expiresAt: Date | null }

/** A company that reads it through several issues is named once, with the longest time. */
export const asProduct = <R extends { issues: { permissions: Reader[] }[] }>(row: R) => {
  const readers = row.issues.flatMap((issue) => issue.permissions).sort((a, b) => (end(a) < end(b) ? -1 : 1))
  return { ...row, shownTo: [...new Map(readers.map((reader) => [reader.companyId, reader])).values()] }
}

const end = ({ expiresAt }: Reader) => expiresAt?.getTime() ?? Infinity

type IssueRow = {
  id: string
  title: string
  lastWord: string
  resolution: unknown
  permissions: (Reader & { showsProduct: boolean })[]
}

export const asProductDetail = <R extends { issues: IssueRow[] }>({ issues, ...row }: R) => ({
  ...asProduct({
    ...row,
    issues: issues.map((issue) => ({
      ...issue,
      permissions: issue.permissions.filter((reader) => reader.showsProduct),
    })),
  }),
  issues: issues.map((issue) => ({ id: issue.id, title: issue.title, state: whoseMove(issue) })),
})
