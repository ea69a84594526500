// What both documents are written from.
export type Permitted = {
  ownerId: string
  id: string
  issueId: string
  companyId: string
  purpose: string
  showsProduct: boolean
  showsDocuments: boolean
  showsEarlier: boolean
  showsInteractions: boolean
  faceId: string | null
  shownAs: string | null
  shownEmail: string | null
  shownPhone: string | null
  mayAnswer: boolean
  mayContact: boolean
  expiresAt: Date | null
}
export type Happened = { kind: string; at: Date }

export type Facts = {
  permitted: Permitted
  /** The company's website, which it proves. */
  domain: string | null
  events: Happened[]
  ids: { record: string; receipt: string; principal: string; target: string }
}
