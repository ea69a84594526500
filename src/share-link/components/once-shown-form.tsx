'use client'

import type { ReactNode } from 'react'
import { ActionForm } from '@/platform/ui/action-form'
import { QrCode } from '@/platform/ui/qr-code'
import { createShareLinkAction } from '../actions'
import { FittedText, type FittedWords } from './fitted-text'
import { NewAddress, type NewAddressWords } from './new-address'

type Words = NewAddressWords & FittedWords & { qr: string; qrHint: string; fitted: string }
type Props = { words: Words; title: string; sentence: string; children: ReactNode }

// What comes back holds the only copy of the address, so it is shown here and nowhere else.
export function OnceShownForm({ words, title, sentence, children }: Props) {
  return (
    <ActionForm
      action={createShareLinkAction}
      className="group/link grid gap-5"
      done={({ address, qr }) => (
        <div className="grid gap-3">
          <NewAddress key={address} {...{ address, words, title }} />
          <div className="flex flex-wrap items-center gap-4">
            <QrCode {...qr} label={words.qr} />
            <p className="min-w-0 flex-1 text-small text-ink-soft">{words.qrHint}</p>
          </div>
          <details>
            <summary className="cursor-pointer py-2 font-[550] text-mine">{words.fitted}</summary>
            <FittedText words={words} about={{ title, sentence, address }} />
          </details>
        </div>
      )}
    >
      {children}
    </ActionForm>
  )
}
