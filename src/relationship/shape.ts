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

export const productSelection = { id: true, name: true, boughtOn: true, price: true, currency: true, warrantyUntil: true } as const
