// How long a proof by mail lasts. A record in the domain name system is looked at every day instead.
const DAY_MS = 86_400_000
/** Renewed once a year; a month more is patience. */
const LASTS_MS = 400 * DAY_MS
const SOON_MS = 30 * DAY_MS

/** Null: it does not end by itself. */
export const endOf = ({ method, provedAt }: { method: string; provedAt: Date }) => (method === 'mail' ? new Date(provedAt.getTime() + LASTS_MS) : null)

export const isSoon = (end: Date | null) => end !== null && end.getTime() - Date.now() < SOON_MS
