import type { ReactNode } from 'react'
import { cardClass } from './card-class'

type Props = {
  brand: ReactNode
  title: ReactNode
  sentence?: ReactNode
  children: ReactNode
  foot?: ReactNode
}

// The way in: one narrow card and a warm sentence.
export function AuthShell({ brand, title, sentence, children, foot }: Props) {
  return (
    <div className="mx-auto flex min-h-dvh max-w-110 flex-col justify-center px-3.75 py-8">
      <header className="mb-5.5 flex justify-center">{brand}</header>
      <main id="main" className={`${cardClass} px-5 py-6.5 md:px-7.5`}>
        <h1>{title}</h1>
        {sentence && (
          <p className="mt-2 mb-5.5 font-title text-[1.125rem] leading-snug text-ink-soft">{sentence}</p>
        )}
        {children}
      </main>
      {foot && <footer className="mt-4.5 text-center text-small text-ink-soft">{foot}</footer>}
    </div>
  )
}
