'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { ProgressBar } from '@/platform/ui/progress-bar'

type Props = { address: string; label: string; /** The state in which one waits. */ busy: string; parts?: number; partsDone?: number }

// Asks every second how far the worker is. When it is done, the page shows what came of it.
export function WaitingBar({ address, label, busy, parts = 0, partsDone = 0 }: Props) {
  const router = useRouter()
  const [far, setFar] = useState({ parts, partsDone })

  useEffect(() => {
    const clock = setInterval(() => {
      void howFar(address).then((now) => {
        if (!now) return
        if (now.state === busy) {
          setFar({ parts: now.parts ?? 0, partsDone: now.partsDone ?? 0 })
          return
        }
        clearInterval(clock)
        router.refresh()
      })
    }, 1000)
    return () => clearInterval(clock)
  }, [address, busy, router])

  return far.parts > 0 ? <ProgressBar label={label} value={far.partsDone} max={far.parts} text={`${Math.round((100 * far.partsDone) / far.parts)} %`} /> : <ProgressBar label={label} />
}

type Far = { state: string; parts?: number; partsDone?: number }

// Offline for a moment: the next second asks again.
async function howFar(address: string): Promise<Far | null> {
  const answer = await fetch(address).catch(() => null)
  if (!answer || answer.status >= 500) return null
  const { data } = (await answer.json()) as { data?: Far }
  return data ?? { state: 'gone' }
}
