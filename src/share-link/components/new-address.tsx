'use client'

import { Check, Copy, Send } from '@/platform/ui/icons'
import { useState } from 'react'
import { Button } from '@/platform/ui/button'
import { TextInput } from '@/platform/ui/text-input'
import { useBrowser } from '@/platform/ui/use-browser'

/** Without a word for sharing it is a secret of one's own, which is copied and not sent. */
export type NewAddressWords = { once: string; address: string; copy: string; copied: string; share?: string }

// Selectable text before JavaScript; with it, a button to copy and, where there is one, the device's own way to send.
export function NewAddress({ address, words, title }: { address: string; words: NewAddressWords; title: string }) {
  const [copied, setCopied] = useState(false)
  const canCopy = useBrowser(() => window.isSecureContext && 'clipboard' in navigator, true)
  const canShare = useBrowser(() => 'share' in navigator)

  return (
    <div className="grid gap-2.5 rounded-xl bg-shown-soft p-3.5">
      <p className="font-medium">{words.once}</p>
      <TextInput label={words.address} hideLabel readOnly value={address} onFocus={(event) => event.target.select()} />
      <div className="flex flex-wrap gap-2 empty:hidden">
        {canCopy && (
          <Button type="button" className="noscript:hidden" icon={copied ? <Check /> : <Copy />} onClick={() => navigator.clipboard.writeText(address).then(() => setCopied(true))}>
            <span aria-live="polite">{copied ? words.copied : words.copy}</span>
          </Button>
        )}
        {canShare && words.share && (
          <Button type="button" icon={<Send />} onClick={() => navigator.share({ title, url: address }).catch(() => undefined)}>
            {words.share}
          </Button>
        )}
      </div>
    </div>
  )
}
