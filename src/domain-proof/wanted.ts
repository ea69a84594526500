// Where somebody wanted to go when they were asked to prove the website first: a customer's letter may name an issue.

/** Of this company alone, and nothing else: what stands in an address may come from anybody. */
export const wantedInside = (companyId: string, wanted: unknown): string | null =>
  typeof wanted === 'string' && new RegExp(`^/portal/${companyId}/issues/[0-9a-f-]{36}$`).test(wanted) ? wanted : null
