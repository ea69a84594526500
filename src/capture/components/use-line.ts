'use client'

import { type RefObject, useState } from 'react'
import type { CompanySuggestion } from '@/company/schema'
import { useListbox } from '@/company/components/use-listbox'
import { useSuggestions } from '@/company/components/use-suggestions'
import { markUnderCaret } from '../grammar'

/** The line as it is typed, and the companies that fit the @mark under the caret. */
export function useLine(input: RefObject<HTMLInputElement | null>) {
  const [line, setLine] = useState('')
  const [caret, setCaret] = useState(0)
  const mark = markUnderCaret(line, caret)
  const companies = useSuggestions(mark?.mark === '@' ? mark.word : null)

  const choose = (company: CompanySuggestion) => {
    if (!mark) return
    const before = `${line.slice(0, mark.from)}@${asMark(company)} `
    const whole = before + line.slice(mark.to).trimStart()
    setLine(whole)
    setCaret(before.length)
    // The caret can only be set once React has written the new line.
    requestAnimationFrame(() => input.current?.setSelectionRange(before.length, before.length))
  }
  const list = useListbox(companies, choose)

  const follow = (field: HTMLInputElement) => {
    setLine(field.value)
    setCaret(field.selectionStart ?? field.value.length)
  }
  return { line, companies, list, follow, write: setLine }
}

// A name that the grammar would not read whole needs quotation marks.
function asMark({ name, domain }: CompanySuggestion): string {
  if (/^[\p{L}\p{N}][\p{L}\p{N}\p{M}.&'’+_-]*[\p{L}\p{N}+]$/u.test(name)) return name
  return /["“”„@#?]/.test(name) || !/^[\p{L}\p{N}]/u.test(name) ? (domain ?? name) : `"${name}"`
}
