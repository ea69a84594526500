'use client'

import { type KeyboardEvent, useId, useState } from 'react'

/** The keys and the ARIA of an input with a list below it: arrows move, Enter chooses, Escape closes. */
export function useListbox<T>(items: T[], choose: (item: T) => void) {
  const id = useId()
  const [active, setActive] = useState(-1)
  const [closed, setClosed] = useState<T[] | null>(null)
  const open = items.length > 0 && closed !== items
  const at = open && active < items.length ? active : -1

  const pick = (item: T) => {
    setActive(-1)
    choose(item)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open || event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const chosen = items[at]
    if (step) setActive((at + step + items.length + (at < 0 && step < 0 ? 1 : 0)) % items.length)
    else if (event.key === 'Enter' && chosen) pick(chosen)
    else if (event.key === 'Escape') setClosed(items)
    else return
    event.preventDefault()
  }

  return {
    open,
    at,
    id,
    pick,
    close: () => setClosed(items),
    input: {
      role: 'combobox',
      'aria-autocomplete': 'list' as const,
      'aria-expanded': open,
      'aria-controls': open ? id : undefined,
      'aria-activedescendant': at >= 0 ? `${id}-${at}` : undefined,
      onKeyDown,
    },
  }
}
