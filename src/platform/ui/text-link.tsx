import clsx from 'clsx'
import type { ComponentProps } from 'react'

// A link inside a sentence. Underlined, since colour alone does not tell.
export function TextLink({ className, ...rest }: ComponentProps<'a'>) {
  return (
    <a
      className={clsx(
        'underline decoration-edge underline-offset-3 transition-colors hover:decoration-current',
        className,
      )}
      {...rest}
    />
  )
}
