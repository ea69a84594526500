import type { ReactNode } from 'react'

type Props = { brand: ReactNode; chip?: ReactNode; children: ReactNode; foot?: ReactNode }

// The friend's page: a letter, with no navigation.
export function LetterShell({ brand, chip, children, foot }: Props) {
  return (
    <div className="mx-auto max-w-155 px-3.75 pt-6.5 pb-15">
      <header className="mb-6.5 flex flex-wrap items-center justify-between gap-2">
        {brand}
        {chip}
      </header>
      <main id="main" className="[&_h1]:text-[2.125rem]">
        {children}
      </main>
      {foot && <footer className="mt-8.5 text-small text-ink-soft">{foot}</footer>}
    </div>
  )
}
