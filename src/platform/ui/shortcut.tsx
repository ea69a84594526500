'use client'

import { useEffect } from 'react'

// One key moves the focus to the element with that id. Silent while somebody types, and when the person has switched
// single-key shortcuts off (<html data-shortcuts="off">, WCAG 2.1.4).
export function Shortcut({ press, focus }: { press: string; focus: string }) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== press || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return
      if (document.documentElement.dataset.shortcuts === 'off') return
      const target = document.getElementById(focus)
      if (!target) return

      event.preventDefault()
      target.focus()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [press, focus])

  return null
}

function isTyping(target: EventTarget | null) {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  )
}
