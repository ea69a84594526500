'use client'

import { AuthShell } from '@/platform/ui/auth-shell'
import { BrandMark } from '@/platform/ui/brand-mark'
import { Button } from '@/platform/ui/button'
import { buttonClass } from '@/platform/ui/button-class'
// An error page gets no props, so it carries its few words itself.
import words from '../messages/en/error.json'

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <AuthShell brand={<BrandMark name={words.brand} />} title={words.title} sentence={words.sentence}>
      <div className="flex flex-wrap gap-2">
        <Button variant="main" onClick={reset}>
          {words.again}
        </Button>
        <a href="/" className={buttonClass({})}>
          {words.home}
        </a>
      </div>
    </AuthShell>
  )
}
