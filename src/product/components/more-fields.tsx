'use client'

import { ChevronRight } from '@/platform/ui/icons'
import type { ReactNode } from 'react'
import { useFieldState } from '@/platform/ui/action-form'

type Props = { label: string; open?: boolean; children: ReactNode }

// What can wait. It opens by itself after a failure, so that no error stays hidden in it.
export function MoreFields({ label, open, children }: Props) {
  const { failed } = useFieldState(label)
  return (
    <details open={open || failed || undefined} className="group">
      <summary className="flex min-h-11 w-fit list-none items-center gap-1.5 font-[550] text-mine [&::-webkit-details-marker]:hidden">
        <ChevronRight className="size-4.5 transition-transform group-open:rotate-90" />
        {label}
      </summary>
      <div className="mt-3 grid gap-5">{children}</div>
    </details>
  )
}
