'use client'

import './globals.css'
import ErrorPage from './error'

// When even the layout fails. Next's own page would bring inline styles, which our policy refuses.
export default function GlobalError(props: { error: Error; reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <ErrorPage {...props} />
      </body>
    </html>
  )
}
