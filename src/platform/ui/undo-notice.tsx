import { Undo2 } from '@/platform/ui/icons'
import type { ReactNode } from 'react'
import { ActionButton } from './action-button'
import type { FormAction } from './form-state'
import { Notice } from './notice'

type Props<T> = { action: FormAction<T>; fields: Record<string, string>; undo: ReactNode; children: ReactNode }

/** Says what was removed, and takes it back. */
export function UndoNotice<T>({ action, fields, undo, children }: Props<T>) {
  const button = (
    <ActionButton action={action} fields={fields} variant="plain" size="small" icon={<Undo2 />}>
      {undo}
    </ActionButton>
  )
  return (
    <Notice className="mb-5" action={button}>
      {children}
    </Notice>
  )
}
