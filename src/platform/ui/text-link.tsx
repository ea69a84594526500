import clsx from 'clsx'
import { Link } from './link'
import type { ComponentProps } from 'react'

// A link inside a sentence. Underlined, since colour alone does not tell.
export function TextLink({ className, ...rest }: ComponentProps<typeof Link>) {
  return (
    <Link
      className={clsx(
        'underline decoration-edge underline-offset-3 transition-colors hover:decoration-current',
        className,
      )}
      {...rest}
    />
  )
}
