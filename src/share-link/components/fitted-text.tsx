'use client'

import { Check, Copy, Mail } from '@/platform/ui/icons'
import { useState } from 'react'
import { Button } from '@/platform/ui/button'
import { ButtonLink } from '@/platform/ui/button-link'
import { Select } from '@/platform/ui/select'
import { TextArea } from '@/platform/ui/text-area'
import { useBrowser } from '@/platform/ui/use-browser'
import { type Network, NETWORKS, textFor } from '../network-text'

export type FittedWords = { network: string; textOf: string; copyText: string; copied: string; mailIt: string; net: Record<Network, string> }

type Props = { words: FittedWords; about: { title: string; sentence: string; address: string } }

// The words that go with the link, cut to what the chosen network lets through.
export function FittedText({ words, about }: Props) {
  const [network, setNetwork] = useState<Network>('message')
  const [copied, setCopied] = useState(false)
  const canCopy = useBrowser(() => window.isSecureContext && 'clipboard' in navigator, true)
  const text = textFor(network, about)
  const mail = `mailto:?${new URLSearchParams({ subject: about.title, body: text }).toString().replaceAll('+', '%20')}`

  return (
    <div className="grid gap-2.5">
      <Select
        label={words.network}
        value={network}
        onChange={(event) => {
          setNetwork(event.target.value as Network)
          setCopied(false)
        }}
      >
        {NETWORKS.map((one) => (
          <option key={one} value={one}>
            {words.net[one]}
          </option>
        ))}
      </Select>
      <TextArea label={words.textOf} readOnly rows={4} value={text} onFocus={(event) => event.target.select()} />
      <div className="flex flex-wrap gap-2">
        {canCopy && network !== 'mail' && (
          <Button type="button" className="noscript:hidden" icon={copied ? <Check /> : <Copy />} onClick={() => navigator.clipboard.writeText(text).then(() => setCopied(true))}>
            <span aria-live="polite">{copied ? words.copied : words.copyText}</span>
          </Button>
        )}
        {network === 'mail' && (
          <ButtonLink href={mail} icon={<Mail />}>
            {words.mailIt}
          </ButtonLink>
        )}
      </div>
    </div>
  )
}
