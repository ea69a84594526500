// Who is asking. Types only: an actor is made in platform/auth.
export type ActorKind = 'anyone' | 'person' | 'company' | 'visitor' | 'writer' | 'friend' | 'public' | 'administrator' | 'system'

/** What an agent may do: an owner everything, an agent reads and answers, a reader reads. */
export type Role = 'owner' | 'agent' | 'reader'

declare const proven: unique symbol

/** What an actor brings along beside its id. */
type Credentials = {
  anyone: object
  person: object
  /** A company acts through a named agent. */
  company: { readonly agent: { readonly id: string; readonly name: string; readonly role: Role }; readonly companyName: string }
  /** A visitor has one link, which opens one record of one person. */
  visitor: { readonly ownerId: string; readonly recordId: string; readonly recordKind: 'recommendation' | 'issue' | 'ask' | 'circle'; readonly preview: boolean }
  /** Who wrote something through a link: by what their browser or their edit link holds, or by their account. */
  writer: object
  /** Somebody with an account, as what others show to them sees them. The name is that of the account. */
  friend: { readonly name: string }
  /** Everybody: whoever opens an address that needs no secret. Nobody learns who. A program that fetches ahead is no look. */
  public: { readonly preview: boolean }
  administrator: object
  system: object
}

export type Actor<K extends ActorKind = ActorKind> = {
  [Kind in K]: { readonly kind: Kind; readonly id: string; readonly [proven]: true } & Credentials[Kind]
}[K]

/** Some proven actor, whichever kind. */
export type AnyActor = { readonly kind: ActorKind; readonly id: string; readonly [proven]: true }
