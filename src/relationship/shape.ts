export const relationshipSelection = {
  id: true,
  companyId: true,
  name: true,
  domain: true,
  customerNumber: true,
  since: true,
  notes: true,
  createdAt: true,
} as const
