'use client'

import type { ReactNode } from 'react'
import { ActionForm } from '@/platform/ui/action-form'
import { createShareLinkAction } from '../actions'
import { NewAddress, type NewAddressWords } from './new-address'

type Props = { words: NewAddressWords; title: string; children: ReactNode }

// What comes back holds the only copy of the address, so it is shown here and nowhere else.
export function OnceShownForm({ words, title, children }: Props) {
  return (
    <ActionForm
      action={createShareLinkAction}
      className="group/link grid gap-5"
      done={({ address }) => <NewAddress key={address} {...{ address, words, title }} />}
    >
      {children}
    </ActionForm>
  )
}
