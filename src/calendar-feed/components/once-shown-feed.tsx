'use client'

import type { ReactNode } from 'react'
import { ActionForm } from '@/platform/ui/action-form'
import { NewAddress, type NewAddressWords } from '@/share-link/components/new-address'
import { createFeedAction } from '../actions'

// What comes back holds the only copy of the address, so it is shown here and nowhere else.
export function OnceShownFeed({ words, title, children }: { words: NewAddressWords; title: string; children: ReactNode }) {
  return (
    <ActionForm action={createFeedAction} className="grid gap-4" done={({ address }) => <NewAddress key={address} {...{ address, words, title }} />}>
      {children}
    </ActionForm>
  )
}
