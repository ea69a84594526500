import { provableDomain } from '@/company/company-id'

/** A website says who a company is, but for one that many share, such as a mail provider's. */
export function companyKey(website: string | null, name: string): string {
  const answer = website ? provableDomain(website) : null
  return answer?.ok ? answer.domain : name
}
