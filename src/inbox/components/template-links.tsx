'use client'

import type { MouseEvent } from 'react'
import { ChipLink } from '@/platform/ui/chip-link'

type Props = { label: string; templates: { id: string; title: string; body: string; href: string }[] }

// Before JavaScript a link draws the page with the words in the form. With it they are put where the cursor stands, so that
// what was typed stays.
export function TemplateLinks({ label, templates }: Props) {
  const insert = (event: MouseEvent<HTMLElement>) => {
    const at = (event.target as HTMLElement).closest('[data-template]')?.getAttribute('data-template')
    const template = templates.find(({ id }) => id === at)
    const field = document.querySelector<HTMLTextAreaElement>('#answer textarea')
    if (!template || !field || event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    const { selectionStart, selectionEnd, value } = field
    const gap = selectionStart > 0 && !/\s$/.test(value.slice(0, selectionStart)) ? '\n\n' : ''
    field.setRangeText(gap + template.body, selectionStart, selectionEnd, 'end')
    field.focus()
  }
  return (
    <div role="group" aria-label={label} className="flex flex-wrap items-center gap-2" onClickCapture={insert}>
      <span className="text-small text-ink-soft">{label}</span>
      {templates.map(({ id, title, href }) => (
        <span key={id} data-template={id} className="max-w-full">
          <ChipLink href={href}>{title}</ChipLink>
        </span>
      ))}
    </div>
  )
}
