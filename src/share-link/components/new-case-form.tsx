'use client'

import type { ReactNode } from 'react'
import { ActionForm } from '@/platform/ui/action-form'
import { QrCode } from '@/platform/ui/qr-code'
import { createCaseLinkAction } from '../actions'
import { NewAddress, type NewAddressWords } from './new-address'

type Words = NewAddressWords & { qr: string; qrHint: string; open: string }

// What comes back holds the only copy of the address, so it is shown here and nowhere else.
export function NewCaseForm({ words, title, children }: { words: Words; title: string; children: ReactNode }) {
  return (
    <ActionForm
      action={createCaseLinkAction}
      className="group/link grid gap-5"
      done={({ address, qr }) => (
        <div className="grid gap-2.5">
          <NewAddress key={address} {...{ address, words, title }} />
          <div className="flex flex-wrap items-center gap-4">
            <QrCode {...qr} label={words.qr} />
            <div className="grid gap-1.5 text-small text-ink-soft">
              <p>{words.qrHint}</p>
              <p>
                <a href={address} target="_blank" rel="noreferrer" className="text-mine underline underline-offset-3">
                  {words.open}
                </a>
              </p>
            </div>
          </div>
        </div>
      )}
    >
      {children}
    </ActionForm>
  )
}
