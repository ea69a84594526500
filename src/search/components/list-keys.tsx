'use client'

import { useEffect, useRef } from 'react'

type Props = { title: string; close: string; help: Record<string, string> }

const ROWS = 'main ul[role="list"] > li:has(input[form="bulk"])'

// j and k go through the lines, x selects one, Enter opens it as it opens any link. Silent while somebody types, and when
// single keys are switched off.
export function ListKeys({ title, close, help }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return
      if (document.documentElement.dataset.shortcuts === 'off') return
      const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key]
      const used = step ? move(step, event.key.startsWith('Arrow')) : event.key === 'x' ? select() : event.key === '?' ? toggle(dialog.current) : false
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

const rows = () => [...document.querySelectorAll<HTMLElement>(ROWS)]
const current = (all: HTMLElement[]) => all.findIndex((row) => row.contains(document.activeElement))

// The arrows scroll the page until a line has been chosen by j or k.
function move(step: number, arrow: boolean): boolean {
  const all = rows()
  const at = current(all)
  if (all.length === 0 || (arrow && at < 0)) return false
  const next = all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + step))]
  next?.querySelector<HTMLElement>('a[href]')?.focus()
  return true
}

function select(): boolean {
  const all = rows()
  const box = all[current(all)]?.querySelector<HTMLInputElement>('input[form="bulk"]')
  if (!box) return false
  const tools = document.querySelector<HTMLDetailsElement>('details.bulk')
  if (tools) tools.open = true
  box.checked = !box.checked
  return true
}

function toggle(dialog: HTMLDialogElement | null): boolean {
  if (dialog?.open) dialog.close()
  else dialog?.showModal()
  return true
}

const isBusy = (target: EventTarget | null) => target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type="checkbox"]), textarea, select, summary, [role="listbox"] *'))
