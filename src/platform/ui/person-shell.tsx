import type { ReactNode } from 'react'
import { AppShell, type ShellNav } from './app-shell'

// The person's side. Its capture line stands on top of every page.
export function PersonShell({ capture, ...rest }: ShellNav & { capture: ReactNode; children: ReactNode }) {
  return <AppShell top={capture} {...rest} />
}
