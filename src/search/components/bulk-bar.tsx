'use client'

import { CheckCheck, CircleSlash, Tag, Trash2, Undo2 } from '@/platform/ui/icons'
import { useActionState } from 'react'
import { Button } from '@/platform/ui/button'
import { FieldError } from '@/platform/ui/field-error'
import { type FormAction, idle } from '@/platform/ui/form-state'
import { Notice } from '@/platform/ui/notice'
import { SubmitButton } from '@/platform/ui/submit-button'
import { TextInput } from '@/platform/ui/text-input'
import type { ManyChanged } from '../schema'
import { barVerb } from './bar-verb'
import { filled } from './words'

type BulkWords = Record<'select' | 'all' | 'tag' | 'tagField' | 'solved' | 'givenUp' | 'delete' | 'working' | 'nothingChanged' | 'undo', string> & { did: Record<string, string> }

type Props = { action: FormAction<ManyChanged>; words: BulkWords; /** Issues can be over, too. */ closing?: boolean; /** There are no lines left: what was done still stands here. */ bare?: boolean }

const BACK: Record<string, string> = { tag: 'untag', solved: 'reopen', 'given-up': 'reopen', delete: 'restore' }

// The boxes stand in the rows; what to do with them stands here. It works before JavaScript.
export function BulkBar({ action, words, closing = false, bare = false }: Props) {
  const [state, submit, working] = useActionState(action, idle)
  const tools = [
    { doing: 'tag', label: words.tag, icon: <Tag /> },
    ...(closing ? [{ doing: 'solved', label: words.solved, icon: <CheckCheck /> }, { doing: 'given-up', label: words.givenUp, icon: <CircleSlash /> }] : []),
    { doing: 'delete', label: words.delete, icon: <Trash2 /> },
  ]
  const fault = state.status === 'failed' && (Object.values(state.fields).find((errors) => errors?.length)?.[0] ?? state.message)

  return (
    <>
      <form id="bulk" action={submit} hidden={bare} className="has-[details[open]]:basis-full">
        <details className="bulk">
          <summary className={barVerb}>{words.select}</summary>
          <div className="flex flex-wrap items-end gap-2 py-2">
            <Button type="button" size="small" variant="ghost" onClick={pickAll}>
              {words.all}
            </Button>
            <TextInput label={words.tagField} hideLabel placeholder={words.tagField} name="tag" maxLength={40} autoCapitalize="none" autoComplete="off" className="w-36" />
            {tools.map(({ doing, label, icon }) => (
              <SubmitButton key={doing} name="do" value={doing} size="small" variant={doing === 'delete' ? 'danger' : 'plain'} icon={icon} pendingLabel={label}>
                {label}
              </SubmitButton>
            ))}
          </div>
          {fault && <FieldError>{fault}</FieldError>}
        </details>
      </form>
      {state.status === 'done' && !working && <Done changed={state.value} words={words} submit={submit} />}
    </>
  )
}

function Done({ changed, words, submit }: { changed: ManyChanged; words: BulkWords; submit: (form: FormData) => void }) {
  const { did, ids, tag } = changed
  const back = BACK[did]
  if (ids.length === 0) return <Notice className="basis-full">{words.nothingChanged}</Notice>
  const undo = back && (
    <form action={submit}>
      <input type="hidden" name="do" value={back} />
      {tag && <input type="hidden" name="tag" value={tag} />}
      {ids.map((id) => (
        <input key={id} type="hidden" name="ids" value={id} />
      ))}
      <SubmitButton variant="plain" size="small" icon={<Undo2 />}>
        {words.undo}
      </SubmitButton>
    </form>
  )
  return (
    <Notice className="basis-full" action={undo}>
      {filled(words.did[did] ?? '', { count: ids.length, tag: tag ?? '' })}
    </Notice>
  )
}

// All, or none when all are chosen already.
function pickAll() {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input[name="ids"][form="bulk"]')]
  const every = boxes.every((box) => box.checked)
  for (const box of boxes) box.checked = !every
}
