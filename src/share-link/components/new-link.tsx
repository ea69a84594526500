'use client'

import type { ReactNode } from 'react'
import { QrCode } from '@/platform/ui/qr-code'
import type { NewShareLink } from '../schema'
import { NewAddress, type NewAddressWords } from './new-address'

export type NewLinkWords = NewAddressWords & { qr: string; qrHint: string; open: string }

type Props = { link: Pick<NewShareLink, 'address' | 'qr'>; words: NewLinkWords; title: string; children?: ReactNode }

// The only copy of an address, to read, to copy, to scan and to look at: it is shown here and nowhere else.
export function NewLink({ link: { address, qr }, words, title, children }: Props) {
  return (
    <div className="grid gap-2.5">
      <NewAddress key={address} {...{ address, words, title }} />
      <div className="flex flex-wrap items-center gap-4">
        <QrCode {...qr} label={words.qr} />
        <div className="grid min-w-36 flex-1 gap-1.5 text-small text-ink-soft">
          <p>{words.qrHint}</p>
          <p>
            <a href={address} target="_blank" rel="noreferrer" className="text-mine underline underline-offset-3">
              {words.open}
            </a>
          </p>
        </div>
      </div>
      {children}
    </div>
  )
}
