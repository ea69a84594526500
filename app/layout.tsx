import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { SoftLinks } from '@/platform/ui/soft-links'
import './globals.css'

// Every page carries a nonce of its own and depends on who asks: none is made ahead.
export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: { default: 'Turnabout', template: '%s · Turnabout' },
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#171410' },
  ],
}

// Words reach client components as props, so the catalogue and its grammar (10 kB) stay on the server.
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        {children}
        <SoftLinks />
      </body>
    </html>
  )
}
