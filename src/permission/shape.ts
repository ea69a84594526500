// What the views of a permission are read from, and how a row becomes one.

/** What a standing permission hands on to the permission of each issue. */
export const handedOn = {
  companyId: true,
  companyName: true,
  purpose: true,
  showsProduct: true,
  showsDocuments: true,
  showsEarlier: true,
  showsInteractions: true,
  faceId: true,
  shownAs: true,
  shownEmail: true,
  shownPhone: true,
  mayAnswer: true,
  mayContact: true,
  terms: true,
  expiresAt: true,
} as const

export const permissionSelection = {
  ...handedOn,
  id: true,
  issueId: true,
  standingId: true,
  documentIds: true,
  version: true,
  createdAt: true,
  revokedAt: true,
  issue: { select: { title: true } },
} as const

export const asPermission = <R extends { issue: { title: string } }>(row: R) => ({ ...row, issueTitle: row.issue.title })

export const standingSelection = {
  ...handedOn,
  id: true,
  productId: true,
  aboutId: true,
  version: true,
  createdAt: true,
  revokedAt: true,
  product: { select: { name: true } },
  about: { select: { name: true } },
  _count: { select: { permissions: { where: { revokedAt: null, issue: { removedAt: null } } } } },
} as const

type Standing = { product: { name: string } | null; about: { name: string } | null; _count: { permissions: number } }
export const asStanding = <R extends Standing>(row: R) => ({ ...row, aboutName: (row.product ?? row.about)?.name ?? '', issues: row._count.permissions })
