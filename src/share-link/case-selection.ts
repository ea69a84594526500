// What a visitor reads of each record. The database lets through no column that is not named here.
const AT_MOST = 500

export const caseSelection = {
  link: { shownAs: true, showsCustomer: true, showsProduct: true, showsDocuments: true, expiresAt: true },
  issue: { companyId: true, productId: true, kind: true, title: true, details: true, wanted: true, reference: true, createdAt: true, updatedAt: true },
  customer: { name: true, customerNumber: true },
  product: { name: true, model: true, serialNumbers: true, boughtOn: true },
  resolution: { outcome: true, at: true },
  document: { id: true, name: true, type: true, bytes: true, thumbKey: true, createdAt: true },
  // The newest, told in their order.
  messages: { select: { id: true, author: true, agentName: true, body: true, createdAt: true }, orderBy: { createdAt: 'desc' }, take: AT_MOST },
  interactions: {
    select: { id: true, channel: true, direction: true, at: true, minutes: true, who: true, said: true, reference: true },
    orderBy: { at: 'desc' },
    take: AT_MOST,
  },
} as const
