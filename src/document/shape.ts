// How rows become the views of a document.
import type { Place } from './schema'

export const documentSelection = {
  id: true,
  name: true,
  type: true,
  bytes: true,
  thumbKey: true,
  width: true,
  height: true,
  pages: true,
  createdAt: true,
} as const

export const asDocument = <R extends { thumbKey: string | null }>({ thumbKey, ...row }: R) => ({ ...row, drawn: thumbKey !== null })

/** What a download is read from. Companies and visitors may read these columns, too. */
export const storedFile = { ownerId: true, id: true, name: true, type: true, fileKey: true, thumbKey: true } as const

const named = { name: true, removedAt: true } as const
const titled = { title: true, removedAt: true } as const

export const placeSelection = {
  companyId: true,
  productId: true,
  issueId: true,
  interactionId: true,
  company: { select: named },
  product: { select: named },
  issue: { select: titled },
  interaction: { select: { said: true, removedAt: true, companyId: true, issueId: true } },
} as const

type Attachment = {
  companyId: string | null
  productId: string | null
  issueId: string | null
  interactionId: string | null
  company: { name: string; removedAt: Date | null } | null
  product: { name: string; removedAt: Date | null } | null
  issue: { title: string; removedAt: Date | null } | null
  interaction: { said: string | null; removedAt: Date | null; companyId: string | null; issueId: string | null } | null
}

/** The records it belongs to, without those in the trash. */
export function asPlaces(attachments: Attachment[]): Place[] {
  return attachments.flatMap(({ company, product, issue, interaction, ...ids }): Place[] => {
    if (company && !company.removedAt) return [{ kind: 'company', id: ids.companyId!, title: company.name, page: pageOf(ids) }]
    if (product && !product.removedAt) return [{ kind: 'product', id: ids.productId!, title: product.name, page: pageOf(ids) }]
    if (issue && !issue.removedAt) return [{ kind: 'issue', id: ids.issueId!, title: issue.title, page: pageOf(ids) }]
    if (interaction && !interaction.removedAt) return [{ kind: 'interaction', id: ids.interactionId!, title: interaction.said ?? '', page: pageOf(interaction) }]
    return []
  })
}

/** An interaction has no page of its own: give the ids of its issue and its company. */
export function pageOf({ companyId, productId, issueId }: { companyId?: string | null; productId?: string | null; issueId?: string | null }): string {
  if (issueId) return `/issues/${issueId}`
  return productId ? `/have/${productId}` : `/companies/${companyId}`
}
