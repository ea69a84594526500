'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { ProgressBar } from '@/platform/ui/progress-bar'

type Props = { importId: string; label: string; done: number; all: number }

// Asks every second how far the worker is. When it is done, the page shows what it found.
export function ReadingBar({ importId, label, done, all }: Props) {
  const router = useRouter()
  const [read, setRead] = useState(done)

  useEffect(() => {
    const clock = setInterval(() => {
      void howFar(importId).then((far) => {
        if (far === 'unknown') return
        if (far !== 'done') {
          setRead(far)
          return
        }
        clearInterval(clock)
        router.refresh()
      })
    }, 1000)
    return () => clearInterval(clock)
  }, [importId, router])

  const part = Math.min(1, read / Math.max(1, all))
  return <ProgressBar label={label} value={part} max={1} text={`${Math.round(part * 100)} %`} />
}

// Offline for a moment: the next second asks again. Anything but an import that is being read: the page knows better.
async function howFar(importId: string): Promise<number | 'done' | 'unknown'> {
  const answer = await fetch(`/api/v1/imports/${importId}`).catch(() => null)
  if (!answer || answer.status >= 500) return 'unknown'
  const { data } = (await answer.json()) as { data?: { state: string; bytesRead: number; rowsDone: number } }
  if (data?.state === 'adding' || data?.state === 'undoing') return data.rowsDone
  return data?.state === 'reading' ? data.bytesRead : 'done'
}
