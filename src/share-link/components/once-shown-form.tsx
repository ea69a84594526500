'use client'

import type { ReactNode } from 'react'
import { ActionForm } from '@/platform/ui/action-form'
import { createShareLinkAction } from '../actions'
import { FittedText, type FittedWords } from './fitted-text'
import { NewLink, type NewLinkWords } from './new-link'

type Props = { words: NewLinkWords & FittedWords & { fitted: string }; title: string; sentence: string; children: ReactNode }

export function OnceShownForm({ words, title, sentence, children }: Props) {
  return (
    <ActionForm
      action={createShareLinkAction}
      className="group/link grid gap-5"
      done={(link) => (
        <NewLink {...{ link, words, title }}>
          <details>
            <summary className="cursor-pointer py-2 font-[550] text-mine">{words.fitted}</summary>
            <FittedText words={words} about={{ title, sentence, address: link.address }} />
          </details>
        </NewLink>
      )}
    >
      {children}
    </ActionForm>
  )
}
