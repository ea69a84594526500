'use client'

import { useEffect, useRef } from 'react'

type Props = { title: string; close: string; help: Record<string, string> }

const ROWS = '[data-queue] ul[role="list"] > li'

// Through the queue by keyboard. In the list j and k go through the lines and Enter opens one as it opens any link; on an
// entry they go to the next one. Silent while somebody types, and when single keys are switched off.
export function QueueKeys({ title, close, help }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return
      if (document.documentElement.dataset.shortcuts === 'off') return
      const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key]
      const used = step ? move(step, event.key.startsWith('Arrow')) : press(event.key, dialog.current)
      if (used) event.preventDefault()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])

  return (
    <dialog ref={dialog} aria-label={title} className="m-auto rounded-card border border-line bg-card p-5 text-ink backdrop:bg-ink/40">
      <h2>{title}</h2>
      <ul role="list" className="my-3 grid gap-1.5">
        {Object.values(help).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <form method="dialog">
        <button className="min-h-11 rounded-full border border-line px-4">{close}</button>
      </form>
    </dialog>
  )
}

// The arrows scroll the page until a line has been chosen by j or k.
function move(step: number, arrow: boolean): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>(ROWS)]
  if (rows.length === 0) return !arrow && follow(step > 0 ? 'next' : 'previous')
  const at = rows.findIndex((row) => row.contains(document.activeElement))
  if (arrow && at < 0) return false
  rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + step))]?.querySelector<HTMLElement>('a[href]')?.focus()
  return true
}

function press(key: string, dialog: HTMLDialogElement | null): boolean {
  if (key === '?') {
    if (dialog?.open) dialog.close()
    else dialog?.showModal()
    return true
  }
  if (key === 'u') return follow('list')
  if (key !== 'a') return false
  const answer = document.querySelector<HTMLElement>('#answer textarea')
  answer?.focus()
  return !!answer
}

function follow(which: string): boolean {
  const link = document.querySelector<HTMLElement>(`a[data-go="${which}"]`)
  link?.click()
  return !!link
}

const isBusy = (target: EventTarget | null) => target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select, summary, dialog *'))
