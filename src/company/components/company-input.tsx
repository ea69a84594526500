'use client'

import { type ComponentProps, useRef, useState } from 'react'
import { FormText } from '@/platform/ui/form-fields'
import type { CompanySuggestion } from '../schema'
import { SuggestionList } from './suggestion-list'
import { useListbox } from './use-listbox'
import { useSuggestions } from './use-suggestions'

type Props = ComponentProps<typeof FormText> & {
  words: { suggestions: string; own: string }
  /** Suggest no company that I do not have yet. */
  ownOnly?: boolean
}

// A company's name or website, with suggestions while typing. Without JavaScript it is a plain field.
export function CompanyInput({ words, ownOnly, ...field }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const suggested = useSuggestions(typed)
  const found = ownOnly ? suggested.filter((company) => company.own) : suggested

  const choose = (company: CompanySuggestion) => {
    // A name that several companies share is told apart by the website.
    const shared = found.some((other) => other !== company && other.name.toLowerCase() === company.name.toLowerCase())
    if (input.current) input.current.value = (shared && company.domain) || company.name
    setTyped(null)
  }
  const list = useListbox(found, choose)

  return (
    <div className="relative">
      <FormText
        autoComplete="off"
        {...field}
        {...list.input}
        ref={input}
        onInput={(event) => setTyped(event.currentTarget.value.trim())}
        onBlur={() => setTyped(null)}
      />
      {list.open && (
        <SuggestionList
          id={list.id}
          label={words.suggestions}
          own={words.own}
          companies={found}
          at={list.at}
          onPick={list.pick}
        />
      )}
    </div>
  )
}
