'use client'

import { useFieldState } from '@/platform/ui/action-form'
import { TextArea } from '@/platform/ui/text-area'

/** What somebody typed when there was nobody left to send it to: to be copied, not to be sent. */
export function KeptDraft({ name, label }: { name: string; label: string }) {
  const { typed } = useFieldState(name)
  return typed ? <TextArea label={label} readOnly defaultValue={typed} /> : null
}
