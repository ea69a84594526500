'use client'

import type { ReactNode } from 'react'
import { ActionForm } from '@/platform/ui/action-form'
import { writeReplyAction } from '../actions'

type Props = { words: { sent: string; keep: string }; className?: string; children: ReactNode }

// What comes back holds the only copy of the edit link, so it is shown here.
export function SentForm({ words, className, children }: Props) {
  return (
    <ActionForm
      action={writeReplyAction}
      id="say"
      className={className ?? 'grid gap-5'}
      done={({ editAddress }) => (
        <div className="grid gap-1.5 rounded-xl bg-shown-soft p-3.5">
          <p className="font-medium">{words.sent}</p>
          <p className="text-small">
            {words.keep}{' '}
            <a href={editAddress} className="break-all text-mine underline underline-offset-3">
              {editAddress}
            </a>
          </p>
        </div>
      )}
    >
      {children}
    </ActionForm>
  )
}
