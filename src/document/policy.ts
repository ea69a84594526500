import type { Verdict } from '@/platform/access/verdict'

type Room = { used: number; removed: number; quota: number; bytes: number }

/** What is kept counts. What was removed still lies there for 30 days, and may take as much again. */
export function canKeep({ used, removed, quota, bytes }: Room): Verdict {
  const free = Math.max(0, quota - used)
  if (bytes > free) return `There is no room for it: you use ${inMB(used)} of ${inMB(quota)} MB, and ${inMB(free)} MB are free. Remove documents that you need no more.`
  if (used + removed + bytes > 2 * quota) return `The trash is full: what you removed still takes ${inMB(removed)} MB. It goes for good after 30 days.`
  return true
}

const inMB = (bytes: number): string => (Math.round(bytes / 100_000) / 10).toLocaleString('en')
