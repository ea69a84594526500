// What the views of a permission are read from, and how a row becomes one.
export const permissionSelection = {
  id: true,
  issueId: true,
  companyId: true,
  companyName: true,
  purpose: true,
  showsProduct: true,
  showsDocuments: true,
  shownAs: true,
  mayAnswer: true,
  createdAt: true,
  expiresAt: true,
  revokedAt: true,
  issue: { select: { title: true } },
} as const

export const asPermission = <R extends { issue: { title: string } }>(row: R) => ({ ...row, issueTitle: row.issue.title })
