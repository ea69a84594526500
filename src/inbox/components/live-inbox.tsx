'use client'

import { RefreshCw } from '@/platform/ui/icons'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/platform/ui/button'
import { Notice } from '@/platform/ui/notice'

type Props = { companyId: string; /** Only what concerns this entry is told. */ entryId?: string; /** When the page was drawn. */ drawn: number; words: { news: string; show: string } }

// Says that something changed since the page was drawn, and shows it when asked: nothing moves under somebody's hands.
export function LiveInbox({ companyId, entryId, drawn, words }: Props) {
  const router = useRouter()
  const [newsSince, setNewsSince] = useState<number | null>(null)
  const page = useRef(drawn)
  useEffect(() => {
    page.current = drawn
  }, [drawn])

  useEffect(() => {
    let source: EventSource | null = null
    const tell = (event: MessageEvent<string>) => {
      if (!entryId || !event.data || event.data === entryId) setNewsSince(page.current)
    }
    const close = () => {
      source?.close()
      source = null
    }
    // A browser keeps six connections to one address: only the page in front holds one. What it missed is told first.
    const follow = () => {
      close()
      if (document.visibilityState === 'hidden') return
      source = new EventSource(`/api/v1/portal/${companyId}/live?since=${page.current}${entryId ? `&entry=${entryId}` : ''}`)
      source.addEventListener('change', tell)
      source.addEventListener('end', close)
    }
    follow()
    document.addEventListener('visibilitychange', follow)
    return () => {
      document.removeEventListener('visibilitychange', follow)
      close()
    }
  }, [companyId, entryId])

  // A page drawn anew has it already.
  if (newsSince !== drawn) return <div role="status" />
  return (
    <Notice
      className="mb-4.5"
      tone="move"
      icon={<RefreshCw />}
      action={
        <Button size="small" variant="plain" onClick={() => router.refresh()}>
          {words.show}
        </Button>
      }
    >
      {words.news}
    </Notice>
  )
}
