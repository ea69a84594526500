'use client'

import { type SyntheticEvent, startTransition, useActionState, useRef, useState } from 'react'
import { SuggestionList } from '@/company/components/suggestion-list'
import { CaptureLine } from '@/platform/ui/capture-line'
import { FieldError } from '@/platform/ui/field-error'
import { idle } from '@/platform/ui/form-state'
import { captureLineAction } from '../actions'
import { readCapture } from '../grammar'
import type { CaptureKind } from '../schema'
import { KindChoice } from './kind-choice'
import { Understood } from './understood'
import { useLine } from './use-line'
import { useMeantCompany } from './use-meant-company'
import type { KindWords, UnderstoodWords } from './words'

type Words = Record<'label' | 'placeholder' | 'submit' | 'saving' | 'suggestions' | 'own', string> & { kinds: KindWords; understood: UnderstoodWords }

// Shows what it understood while it is typed, and then saves it in place. Before JavaScript the form leads to /capture,
// where the same is shown before it is saved.
export function CaptureBar({ words }: { words: Words }) {
  const input = useRef<HTMLInputElement>(null)
  const [state, submit, saving] = useActionState(captureLineAction, idle)
  const [chosen, setChosen] = useState<CaptureKind | null>(null)
  const { line, companies, list, follow, write } = useLine(input)
  const read = readCapture(line)
  const company = useMeantCompany(read.company)


  const send = (event: SyntheticEvent) => {
    event.preventDefault()
    if (saving) return
    const form = new FormData(event.target as HTMLFormElement)
    startTransition(() => submit(form))
    write('')
    setChosen(null)
  }

  // A line that was refused comes back, unless the next one has been begun.
  const [answered, setAnswered] = useState(state)
  if (answered !== state) {
    setAnswered(state)
    if (state.status === 'failed' && line === '') write(state.typed.line ?? '')
  }
  const error = state.status === 'failed' && !saving && (state.fields.line?.[0] ?? state.message)
  const shown = line.trim() !== ''

  return (
    <div onSubmit={send}>
      <CaptureLine
        action="/capture"
        method="get"
        id="capture"
        name="line"
        press="c"
        maxLength={2000}
        label={words.label}
        placeholder={words.placeholder}
        submit={saving ? words.saving : words.submit}
        {...list.input}
        ref={input}
        value={line}
        onChange={(event) => follow(event.target)}
        onSelect={(event) => follow(event.currentTarget)}
        onBlur={list.close}
      >
        <div className="relative">
          {list.open && (
            <SuggestionList id={list.id} label={words.suggestions} own={words.own} companies={companies} at={list.at} onPick={list.pick} />
          )}
        </div>
        {(shown || error) && (
          <div className="mt-2.5 flex flex-wrap items-center gap-x-4 gap-y-2.5 px-1">
            {error && <FieldError>{error}</FieldError>}
            {shown && <KindChoice words={words.kinds} value={chosen ?? (read.kind === 'intent' ? 'intent' : 'issue')} onChoose={setChosen} />}
            {shown && <Understood {...{ company, topics: read.topics, intent: read.intent, words: words.understood }} />}
          </div>
        )}
      </CaptureLine>
    </div>
  )
}
