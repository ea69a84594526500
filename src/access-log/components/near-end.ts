type Ends = { expiresAt: string | null; revokedAt: string | null }

const SOON_MS = 7 * 24 * 3_600_000

const left = ({ expiresAt }: Ends) => (expiresAt ? Date.parse(expiresAt) - Date.now() : Infinity)

export const isOver = (ends: Ends) => ends.revokedAt !== null || left(ends) <= 0
export const isSoon = (ends: Ends) => !isOver(ends) && left(ends) <= SOON_MS
