'use client'

import { useEffect, useState } from 'react'
import type { LineView } from '../schema'
import type { MeantCompany } from './understood'

const PAUSE_MS = 200

/** Which company a typed name would be kept as. Until that is known, the name as it stands. */
export function useMeantCompany(typed: string | null): MeantCompany {
  const [answer, setAnswer] = useState<{ typed: string; company: MeantCompany } | null>(null)

  useEffect(() => {
    if (typed === null) return
    const asking = new AbortController()
    const look = async () => {
      const line = encodeURIComponent(`@"${typed}"`)
      const response = await fetch(`/api/v1/capture?line=${line}`, { signal: asking.signal }).catch(() => null)
      const read = response?.ok ? ((await response.json().catch(() => null)) as { data: LineView } | null) : null
      if (read && !asking.signal.aborted) setAnswer({ typed, company: read.data.company })
    }
    const timer = setTimeout(() => void look(), PAUSE_MS)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [typed])

  if (typed === null) return null
  return answer?.typed === typed && answer.company ? answer.company : { name: typed, companyId: null, known: null }
}
