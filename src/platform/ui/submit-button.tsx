'use client'

import type { ComponentProps, ReactNode } from 'react'
import { useFormStatus } from 'react-dom'
import { buttonClass, type ButtonLook } from './button-class'

type Props = ButtonLook & { icon?: ReactNode; pendingLabel?: ReactNode } & ComponentProps<'button'>

// Without JavaScript it is a plain submit button; with it, a second press does nothing while the first one runs.
// aria-disabled instead of disabled: a disabled button would lose the keyboard focus.
export function SubmitButton({
  variant = 'main',
  size,
  wide,
  icon,
  pendingLabel,
  className,
  children,
  ...rest
}: Props) {
  const { pending } = useFormStatus()

  return (
    <button
      type="submit"
      className={buttonClass({ variant, size, wide }, className)}
      aria-disabled={pending || undefined}
      {...rest}
      onClick={pending ? (event) => event.preventDefault() : rest.onClick}
    >
      {icon}
      {pending && pendingLabel ? pendingLabel : children}
    </button>
  )
}
