export const templateSelection = { companyId: true, id: true, title: true, body: true, version: true } as const
