'use client'

import type { ReactNode } from 'react'
import { ActionForm } from '@/platform/ui/action-form'
import type { FormAction } from '@/platform/ui/form-state'
import { NewAddress, type NewAddressWords } from '@/share-link/components/new-address'
import type { ShownSecret } from '../schema'

// What comes back holds the only copy of the secret that anybody can read, so it is shown here and nowhere else.
export function OnceShownSecret({ action, words, title, children }: { action: FormAction<ShownSecret>; words: NewAddressWords; title: string; children: ReactNode }) {
  return (
    <ActionForm action={action} className="grid gap-4" done={({ secret }) => <NewAddress key={secret} {...{ address: secret, words, title }} />}>
      {children}
    </ActionForm>
  )
}
