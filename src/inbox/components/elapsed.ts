const HOUR_MS = 3_600_000

/** Whole days, and the hours of the first one. */
export function elapsedSince(at: string, now = Date.now()): { days: number; hours: number } {
  const hours = Math.max(0, Math.floor((now - new Date(at).getTime()) / HOUR_MS))
  return { days: Math.floor(hours / 24), hours }
}
