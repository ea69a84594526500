import NextLink from 'next/link'
import type { ComponentProps } from 'react'

// Nothing is fetched ahead of a click. Every page is made anew for its person, so what can be fetched holds nothing to show,
// and a page with twenty links would ask the server twenty times more.
export function Link(props: ComponentProps<typeof NextLink>) {
  return <NextLink prefetch={false} {...props} />
}
