'use client'

import clsx from 'clsx'
import { Search } from '@/platform/ui/icons'
import { usePathname, useRouter } from 'next/navigation'
import { useMemo, useState } from 'react'
import { useListbox } from '@/company/components/use-listbox'
import { SearchResults } from './search-results'
import { useFind } from './use-find'
import type { SearchWords } from './words'

type Props = { words: SearchWords; q?: string; /** In the frame of every page; the page of the search has a wide one of its own. */ inFrame?: boolean }

// A plain form that leads to /search; with JavaScript, what is found stands below it while it is typed.
export function SearchBox({ words, q = '', inFrame = false }: Props) {
  const router = useRouter()
  const elsewhere = usePathname() === '/search'
  const [typed, setTyped] = useState(q)
  const [touched, setTouched] = useState(false)
  const view = useFind(touched ? typed : '')
  const places = useMemo(() => view?.groups.flatMap(({ found, all, count, more }) => [...found.map(({ href }) => href), ...(more || count > found.length ? [all] : [])]) ?? [], [view])
  const go = (href: string) => {
    setTouched(false)
    setTyped(inFrame ? '' : typed)
    router.push(href)
  }
  const list = useListbox(places, go)
  if (inFrame && elsewhere) return null

  return (
    <form action="/search" role="search" className={clsx('relative min-w-0', inFrame && 'hidden md:block print:hidden')} onSubmit={() => list.close()}>
      <div className={barClass}>
        <Search aria-hidden="true" className="ml-3.5 size-4.5 shrink-0 text-ink-soft" />
        <input
          id="find"
          type="search"
          name="q"
          aria-label={words.label}
          placeholder={words.placeholder}
          autoComplete="off"
          enterKeyHint="search"
          maxLength={300}
          className="min-h-11 min-w-0 grow bg-transparent pr-2 pl-2.5 text-base outline-none md:text-body"
          {...list.input}
          value={typed}
          onChange={(event) => {
            setTouched(true)
            setTyped(event.target.value)
          }}
          onBlur={list.close}
        />
        {inFrame && <kbd className="mr-3 rounded-md border border-line px-1.5 font-text text-xs text-ink-soft">/</kbd>}
      </div>
      <p role="status" className="sr-only">
        {view && view.groups.length === 0 ? words.nothing : ''}
      </p>
      {list.open && view && <SearchResults id={list.id} view={view} at={list.at} words={words} onPick={list.pick} wide={!inFrame} />}
    </form>
  )
}

const barClass =
  'flex items-center rounded-full border border-line bg-card shadow-card transition-colors md:min-h-14 ' +
  'has-[input:focus-visible]:border-mine has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-mine'
