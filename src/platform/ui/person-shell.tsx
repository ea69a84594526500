import type { ReactNode } from 'react'
import { AppShell, type ShellNav } from './app-shell'

type Props = ShellNav & { capture: ReactNode; search: ReactNode; lens: ReactNode; children: ReactNode }

// The person's side. Its capture line stands on top of every page, and the search beside it where there is room.
export function PersonShell({ capture, search, ...rest }: Props) {
  const top = (
    <div className="md:flex md:items-start md:gap-3">
      <div className="min-w-0 md:grow">{capture}</div>
      <div className="md:w-48 md:shrink-0 lg:w-60 empty:hidden">{search}</div>
    </div>
  )
  return <AppShell top={top} {...rest} />
}
