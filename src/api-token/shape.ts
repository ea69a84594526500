const DAY_MS = 86_400_000

/** When a token made now is over; null when never. */
export const expiryOf = (life: string): Date | null => (life === 'for-ever' ? null : new Date(Date.now() + Number(life) * DAY_MS))

export const tokenSelection = { id: true, name: true, scopes: true, createdAt: true, expiresAt: true, usedAt: true } as const

export const isOver = (expiresAt: Date | null): boolean => expiresAt !== null && expiresAt.getTime() <= Date.now()
