'use client'

import { useEffect, useRef, useState } from 'react'
import type { SimilarIssue } from '../schema'
import { SimilarList, type SimilarWords } from './similar-list'

const PAUSE_MS = 300
const LEAST = 4

// Listens to the title field of its form. Without a script the saved issue's page shows the same.
export function SimilarWhileTyping({ words }: { words: SimilarWords }) {
  const place = useRef<HTMLDivElement>(null)
  const [issues, setIssues] = useState<SimilarIssue[]>([])

  useEffect(() => {
    const title = place.current?.closest('form')?.elements.namedItem('title')
    if (!(title instanceof HTMLInputElement)) return
    let timer = 0
    let asking = new AbortController()
    const look = () => {
      clearTimeout(timer)
      asking.abort()
      asking = new AbortController()
      const { signal } = asking
      timer = window.setTimeout(() => void similar(title.value, signal).then((found) => found && setIssues(found)), PAUSE_MS)
    }
    // It may have been typed before this script came.
    look()
    title.addEventListener('input', look)
    return () => {
      title.removeEventListener('input', look)
      clearTimeout(timer)
      asking.abort()
    }
  }, [])

  return (
    <div ref={place} aria-live="polite">
      <SimilarList issues={issues} words={words} />
    </div>
  )
}

async function similar(title: string, signal: AbortSignal): Promise<SimilarIssue[] | null> {
  if (title.trim().length < LEAST) return []
  try {
    const answer = await fetch(`/api/v1/issues/similar?title=${encodeURIComponent(title)}`, { signal })
    return answer.ok ? ((await answer.json()) as { data: SimilarIssue[] }).data : []
  } catch {
    // Typed on, or no network: what is shown stays.
    return null
  }
}
