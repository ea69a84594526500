'use client'

import type { ReactNode } from 'react'
import { ActionForm } from '@/platform/ui/action-form'
import type { FormAction } from '@/platform/ui/form-state'
import { NewAddress, type NewAddressWords } from '@/share-link/components/new-address'
import type { NewToken } from '../schema'

// What comes back holds the only copy of the token, so it is shown here and nowhere else.
export function OnceShownToken({ action, words, title, children }: { action: FormAction<NewToken>; words: NewAddressWords; title: string; children: ReactNode }) {
  return (
    <ActionForm action={action} className="grid gap-4" done={({ token }) => <NewAddress key={token} {...{ address: token, words, title }} />}>
      {children}
    </ActionForm>
  )
}
