'use client'

import { useRouter } from 'next/navigation'
import { startTransition, useEffect } from 'react'

// The server answers these itself, without a page.
const NO_PAGES = /^\/(api|brand|calendar|_next)(\/|$)/

/**
 * Links are plain; this one listener makes them soft, so that none of the hundred on a page has to be brought to life.
 * Nothing is fetched ahead of a click: every page is made anew for its person. `data-stay` keeps the page where it is scrolled to.
 */
export function SoftLinks() {
  const router = useRouter()
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (!(link instanceof HTMLAnchorElement) || isOwnWay(event) || !isPage(link)) return
      event.preventDefault()
      const { pathname, search, hash, dataset } = link
      startTransition(() => router.push(pathname + search + hash, { scroll: dataset.stay === undefined }))
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [router])
  return null
}

/** Handled already, or meant for a new tab. */
const isOwnWay = (event: MouseEvent) =>
  event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey

function isPage({ href, origin, pathname, search, hash, target, download }: HTMLAnchorElement): boolean {
  if (!href || origin !== location.origin || target || download || NO_PAGES.test(pathname)) return false
  const isPlaceHere = hash !== '' && pathname === location.pathname && search === location.search
  return !isPlaceHere
}
