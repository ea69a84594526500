'use client'

import type { ReactNode } from 'react'
import { ActionForm } from '@/platform/ui/action-form'
import { createCaseLinkAction } from '../actions'
import { NewLink, type NewLinkWords } from './new-link'

export function NewCaseForm({ words, title, children }: { words: NewLinkWords; title: string; children: ReactNode }) {
  return (
    <ActionForm action={createCaseLinkAction} className="group/link grid gap-5" done={(link) => <NewLink {...{ link, words, title }} />}>
      {children}
    </ActionForm>
  )
}
