'use client'

import type { ReactNode } from 'react'
import { ActionForm } from '@/platform/ui/action-form'
import { QrCode } from '@/platform/ui/qr-code'
import type { FormAction } from '@/platform/ui/form-state'
import { NewAddress, type NewAddressWords } from '@/share-link/components/new-address'
import { addMemberAction, renewMemberAction } from '../actions'
import type { NewMember } from '../schema'

export type LinkWords = NewAddressWords & { qr: string; qrHint: string; open: string }
type Props = { renews?: boolean; words: LinkWords; title: string; children: ReactNode }

// What comes back holds the only copy of the address, so it is shown here and nowhere else.
export function OnceShownMember({ renews, words, title, children }: Props) {
  const action: FormAction<NewMember> = renews ? renewMemberAction : addMemberAction
  return (
    <ActionForm action={action} className="group/link grid gap-4" done={(member) => <Shown member={member} words={words} title={title} />}>
      {children}
    </ActionForm>
  )
}

function Shown({ member: { address, qr }, words, title }: { member: NewMember; words: LinkWords; title: string }) {
  return (
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
  )
}
