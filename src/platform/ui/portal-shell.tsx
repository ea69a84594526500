import { Eye } from '@/platform/ui/icons'
import type { ReactNode } from 'react'
import { AppShell, type ShellNav } from './app-shell'
import { Chip } from './chip'

type Props = ShellNav & {
  /** Which company, and how it was proved. */
  company: ReactNode
  /** Says that every look is logged for the person. It never leaves the page. */
  logged: ReactNode
  /** Above the side bar's items, such as a switch between companies. */
  slot?: ReactNode
  children: ReactNode
}

export function PortalShell({ company, logged, ...rest }: Props) {
  const top = (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <div className="min-w-0 text-small text-ink-soft">{company}</div>
      <Chip tone="shown" icon={<Eye />}>
        {logged}
      </Chip>
    </div>
  )
  return <AppShell top={top} {...rest} />
}
