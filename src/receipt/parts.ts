// The parts of what is shown, by the names that receipts use.
import type { Permitted } from './facts'

export function partsOf(permitted: Permitted): string[] {
  const parts: [string, unknown][] = [
    ['issue', true],
    ['product', permitted.showsProduct],
    ['documents', permitted.showsDocuments],
    ['earlier-issues', permitted.showsEarlier],
    ['interactions', permitted.showsInteractions],
    ['name', permitted.shownAs],
    ['email', permitted.shownEmail],
    ['telephone', permitted.shownPhone],
  ]
  return parts.flatMap(([part, shown]) => (shown ? [part] : []))
}

/** As the Data Privacy Vocabulary calls them. */
export const DPV_PURPOSES: Record<string, string> = {
  solve: 'https://w3id.org/dpv#CommunicationForCustomerCare',
  warranty: 'https://w3id.org/dpv#CustomerClaimsManagement',
  quote: 'https://w3id.org/dpv#NegotiateContract',
  feedback: 'https://w3id.org/dpv#ImproveExistingProductsAndServices',
}
