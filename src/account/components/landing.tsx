import { Eye, MessageSquareReply, MessageSquareText, Package, ThumbsUp } from '@/platform/ui/icons'
import type { ReactNode } from 'react'
import { Brand } from '@/platform/ui/brand'
import { ButtonLink } from '@/platform/ui/button-link'
import { TextLink } from '@/platform/ui/text-link'
import { useTranslations } from '@/platform/ui/words'

// What it is, in five lines, and beside them a page of it.
export function Landing({ example }: { example: ReactNode }) {
  const words = useTranslations('site')
  return (
    <div className="mx-auto flex min-h-dvh max-w-6xl flex-col px-5 pt-5 pb-8 md:px-8.5">
      <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <Brand name={words('brand')} />
        <ButtonLink href="/sign-in">{words('landing.signIn')}</ButtonLink>
      </header>

      <main id="main" className="grid grow items-center gap-x-16 gap-y-11 py-10 md:py-14 lg:grid-cols-[minmax(0,1fr)_minmax(0,30rem)]">
        <div>
          <h1 className="text-[2.25rem] leading-[1.08] md:text-[3.25rem]">{words('landing.heading')}</h1>
          <p className="mt-4.5 max-w-[34ch] font-title text-[1.3125rem] leading-snug text-ink-soft">{words('landing.lede')}</p>
          <ul role="list" className="mt-7.5 grid max-w-[56ch] gap-3">
            {LINES.map(([line, Icon]) => (
              <li key={line} className="flex gap-3.25">
                <Icon className="mt-0.75 size-4.75 text-mine" />
                <span className="min-w-0">{words(`landing.lines.${line}`)}</span>
              </li>
            ))}
          </ul>
          <div className="mt-8.5 flex flex-wrap items-center gap-x-5 gap-y-3">
            <ButtonLink href="/sign-up" variant="main" className="px-6">
              {words('landing.signUp')}
            </ButtonLink>
            <TextLink href="/help">{words('landing.how')}</TextLink>
          </div>
        </div>
        {example}
      </main>

      <footer className="text-small text-ink-soft">{words('landing.foot')}</footer>
    </div>
  )
}

const LINES = [
  ['have', Package],
  ['issue', MessageSquareText],
  ['permit', Eye],
  ['answer', MessageSquareReply],
  ['recommend', ThumbsUp],
] as const
