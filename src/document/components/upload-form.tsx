'use client'

import clsx from 'clsx'
import { Plus } from '@/platform/ui/icons'
import { useRouter } from 'next/navigation'
import { type DragEvent, useEffect, useId, useRef, useState } from 'react'
import { Button } from '@/platform/ui/button'
import { buttonClass } from '@/platform/ui/button-class'
import { FieldError } from '@/platform/ui/field-error'
import { type RecordField, upload } from './upload'

export type UploadWords = { add: string; choose: string; drop: string; sending: string; failed: string; done: string }
type Props = { record: RecordField; accept: string; words: UploadWords; error?: string }
type Sending = { id: number; name: string; part: number; error?: string }

// A worker draws small pictures after the upload: the page is asked for once more, and once again.
const DRAWN_AFTER_MS = [1_500, 5_000]

// A plain form posts its files to the API itself, so that they never pass Next. With JavaScript they go one by one, as soon
// as they are chosen, dropped or pasted, and each says how far it is or what was wrong with it.
export function UploadForm({ record, accept, words, error }: Props) {
  const id = useId()
  const { sendings, send, news } = useUploads(record, words)
  const [over, setOver] = useState(false)
  usePastedFiles(send)

  const field = useRef<HTMLInputElement>(null)
  const chosen = () => {
    if (!field.current?.files?.length) return
    send(field.current.files)
    // So that the same file may be chosen again.
    field.current.value = ''
  }
  // Once: what was chosen before the script was there.
  useEffect(chosen, [])

  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    send(event.dataTransfer.files)
  }

  return (
    <form
      method="post"
      encType="multipart/form-data"
      action="/api/v1/documents"
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={clsx('grid grid-cols-1 gap-2.5 rounded-xl border border-dashed px-3.5 py-3 transition-colors print:hidden', over ? 'border-mine bg-mine-soft' : 'border-line')}
    >
      <input type="hidden" name={record.name} value={record.value} />
      <div className="flex flex-wrap items-center gap-x-3.5 gap-y-2">
        {/* The style sheet knows whether there will be a script, so nothing moves when it comes, and what was chosen before is
            not lost. Should it never come, whoever has chosen a file finds the button. */}
        <input
          ref={field}
          id={id}
          type="file"
          name="file"
          multiple
          required
          accept={accept}
          className="peer sr-only noscript:not-sr-only noscript:order-2 noscript:w-full noscript:min-w-0 noscript:text-small"
          onChange={chosen}
        />
        <label htmlFor={id} className={clsx(buttonClass({ size: 'small' }), 'peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-mine')}>
          <Plus />
          <span className="noscript:hidden">{words.add}</span>
          <span className="hidden noscript:inline">{words.choose}</span>
        </label>
        <span className="hidden text-small text-ink-soft pointer-fine:inline noscript:hidden">{words.drop}</span>
        <Button size="small" className="order-3 peer-invalid:hidden noscript:inline-flex">
          {words.add}
        </Button>
      </div>
      {sendings.length === 0 && <FieldError>{error}</FieldError>}
      <ul className="grid gap-2 empty:hidden">
        {sendings.map(({ id: key, name, part, error: fault }) => (
          <li key={key} className="grid gap-1 text-small">
            <span className="min-w-0 truncate">{name}</span>
            {fault ? <FieldError>{fault}</FieldError> : <progress value={part} aria-label={words.sending} className={barClass} />}
          </li>
        ))}
      </ul>
      <span role="status" className="sr-only">
        {news}
      </span>
    </form>
  )
}

const barClass =
  'block h-1.5 w-full appearance-none overflow-hidden rounded-full bg-line accent-mine [&::-moz-progress-bar]:bg-mine ' +
  '[&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-mine'

function useUploads(record: RecordField, words: UploadWords) {
  const router = useRouter()
  const [sendings, setSendings] = useState<Sending[]>([])
  const [news, setNews] = useState('')
  const line = useRef<Promise<void>>(Promise.resolve())
  const count = useRef(0)

  const one = async (id: number, file: File) => {
    const change = (changed: Partial<Sending>) => setSendings((all) => all.map((each) => (each.id === id ? { ...each, ...changed } : each)))
    const fault = await upload(file, record, words.failed, (part) => change({ part }))
    if (fault) {
      change({ error: fault })
      return
    }
    setSendings((all) => all.filter((each) => each.id !== id))
    setNews(`${file.name}: ${words.done}`)
    router.refresh()
    for (const wait of DRAWN_AFTER_MS) setTimeout(() => router.refresh(), wait)
  }

  const send = (files: FileList) => {
    const chosen = [...files].map((file) => ({ file, id: (count.current += 1) }))
    // What was wrong before was read; it goes when something new is tried.
    setSendings((all) => [...all.filter(({ error }) => !error), ...chosen.map(({ file, id }) => ({ id, name: file.name, part: 0 }))])
    for (const { file, id } of chosen) line.current = line.current.then(() => one(id, file))
  }
  return { sendings, send, news }
}

/** A picture from the clipboard, unless somebody is writing. */
function usePastedFiles(send: (files: FileList) => void) {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const writing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]')
      if (!writing && event.clipboardData?.files.length) send(event.clipboardData.files)
    }
    window.addEventListener('paste', paste)
    return () => window.removeEventListener('paste', paste)
  })
}
