'use client'

import type { ReactNode } from 'react'
import { ActionForm } from '@/platform/ui/action-form'
import type { FormAction } from '@/platform/ui/form-state'
import { NewLink, type NewLinkWords } from '@/share-link/components/new-link'
import { addMemberAction, renewMemberAction } from '../actions'
import type { NewMember } from '../schema'

type Props = { renews?: boolean; words: NewLinkWords; title: string; children: ReactNode }

export function OnceShownMember({ renews, words, title, children }: Props) {
  const action: FormAction<NewMember> = renews ? renewMemberAction : addMemberAction
  return (
    <ActionForm action={action} className="group/link grid gap-4" done={(link) => <NewLink {...{ link, words, title }} />}>
      {children}
    </ActionForm>
  )
}
