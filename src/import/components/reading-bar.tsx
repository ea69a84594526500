'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { ProgressBar } from '@/platform/ui/progress-bar'

type Props = { importId: string; label: string; bytesRead: number; bytes: number }

// Asks every second how far the worker is. When it is done, the page shows what it found.
export function ReadingBar({ importId, label, bytesRead, bytes }: Props) {
  const router = useRouter()
  const [read, setRead] = useState(bytesRead)

  useEffect(() => {
    const ask = async () => {
      const answer = await fetch(`/api/v1/imports/${importId}`).catch(() => null)
      if (!answer) return
      const { data } = (answer.ok ? await answer.json() : {}) as { data?: { state: string; bytesRead: number } }
      if (data?.state === 'reading') setRead(data.bytesRead)
      else router.refresh()
    }
    const clock = setInterval(() => void ask(), 1000)
    return () => clearInterval(clock)
  }, [importId, router])

  const part = Math.min(1, read / Math.max(1, bytes))
  return <ProgressBar label={label} value={part} max={1} text={`${Math.round(part * 100)} %`} />
}
