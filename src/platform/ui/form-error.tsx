import { CircleAlert } from '@/platform/ui/icons'
import type { ReactNode } from 'react'

// What went wrong with the whole form. Renders nothing when nothing did.
export function FormError({ children }: { children?: ReactNode }) {
  if (!children) return null
  return (
    <div
      role="alert"
      className="flex items-start gap-2.5 rounded-xl bg-late-soft px-3.5 py-2.5 font-medium text-late"
    >
      <CircleAlert className="mt-0.75 size-4.5" />
      <div className="min-w-0">{children}</div>
    </div>
  )
}
