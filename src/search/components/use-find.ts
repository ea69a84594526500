'use client'

import { useEffect, useState } from 'react'
import type { FindView } from '../schema'

const PAUSE_MS = 120

/** What was found, and for which words. */
export type FoundView = FindView & { q: string }

/** What has the words so far. A newer question calls off the one before it; a failure shows nothing, Enter still asks. */
export function useFind(q: string): FoundView | null {
  const [found, setFound] = useState<FoundView | null>(null)

  useEffect(() => {
    if (q.trim() === '') return
    const asking = new AbortController()
    const look = async () => {
      const answer = await fetch(`/api/v1/search?each=4&q=${encodeURIComponent(q)}`, { signal: asking.signal }).catch(() => null)
      const body = answer?.ok ? ((await answer.json().catch(() => null)) as { data: FindView } | null) : null
      if (!asking.signal.aborted) setFound(body ? { ...body.data, q } : null)
    }
    const timer = setTimeout(() => void look(), PAUSE_MS)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [q])

  return q.trim() === '' ? null : found
}
