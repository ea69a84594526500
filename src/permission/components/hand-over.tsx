'use client'

import { Check, Copy, Mail, Printer, Send } from '@/platform/ui/icons'
import { useState } from 'react'
import { Button } from '@/platform/ui/button'
import { buttonClass } from '@/platform/ui/button-class'
import { useBrowser } from '@/platform/ui/use-browser'

type HandOverWords = { copy: string; copied: string; mail: string; share: string; print: string }
type Props = { letter: string; subject: string; words: HandOverWords }

// A mail works before JavaScript; with it there is a button to copy, to print and, where there is one, the device's own way to
// send. What nearly every browser can do has its place from the start, so that nothing moves below a finger.
export function HandOver({ letter, subject, words }: Props) {
  const [copied, setCopied] = useState(false)
  const canCopy = useBrowser(() => window.isSecureContext && 'clipboard' in navigator, true)
  const canShare = useBrowser(() => 'share' in navigator)
  const canPrint = useBrowser(() => 'print' in window, true)

  return (
    <div className="flex flex-wrap gap-2 print:hidden">
      {canCopy && (
        <Button type="button" variant="main" className="noscript:hidden" icon={copied ? <Check /> : <Copy />} onClick={() => navigator.clipboard.writeText(letter).then(() => setCopied(true))}>
          <span aria-live="polite">{copied ? words.copied : words.copy}</span>
        </Button>
      )}
      <a className={buttonClass({})} href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(letter)}`}>
        <Mail />
        {words.mail}
      </a>
      {canShare && (
        <Button type="button" icon={<Send />} onClick={() => navigator.share({ title: subject, text: letter }).catch(() => undefined)}>
          {words.share}
        </Button>
      )}
      {canPrint && (
        <Button type="button" className="noscript:hidden" icon={<Printer />} onClick={() => window.print()}>
          {words.print}
        </Button>
      )}
    </div>
  )
}
