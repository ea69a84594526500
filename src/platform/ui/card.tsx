import clsx from 'clsx'
import type { ComponentProps } from 'react'

// The bare surface. For padded content with a label, see Pad.
export function Card({ className, ...rest }: ComponentProps<'div'>) {
  return <div className={clsx(cardClass, className)} {...rest} />
}

export const cardClass = 'rounded-card border border-line bg-card shadow-card print:shadow-none'
