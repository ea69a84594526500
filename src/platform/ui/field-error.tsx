import { CircleAlert } from '@/platform/ui/icons'
import type { ReactNode } from 'react'

export function FieldError({ id, children }: { id?: string; children?: ReactNode }) {
  if (!children) return null
  return (
    <p id={id} role="alert" className="flex items-start gap-1.5 text-small font-medium text-late">
      <CircleAlert className="mt-0.5 size-4" />
      <span className="min-w-0">{children}</span>
    </p>
  )
}
