'use client'

import { useEffect, useState } from 'react'
import type { CompanySuggestion } from '../schema'

const PAUSE_MS = 120

/** Companies whose name begins like this. Null asks for nothing. */
export function useSuggestions(q: string | null): CompanySuggestion[] {
  const [found, setFound] = useState<CompanySuggestion[]>([])

  useEffect(() => {
    if (q === null) return
    const asking = new AbortController()
    const look = async () => {
      const answer = await fetch(`/api/v1/companies/suggest?q=${encodeURIComponent(q)}`, { signal: asking.signal }).catch(() => null)
      // No suggestions are no failure: whatever is typed can be saved.
      const { data } = answer?.ok ? ((await answer.json().catch(() => ({ data: [] }))) as { data: CompanySuggestion[] }) : { data: [] }
      if (!asking.signal.aborted) setFound(data)
    }
    const timer = setTimeout(() => void look(), PAUSE_MS)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [q])

  return q === null ? [] : found
}
