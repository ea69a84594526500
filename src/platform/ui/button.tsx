import type { ComponentProps, ReactNode } from 'react'
import { buttonClass, type ButtonLook } from './button-class'

type Props = ButtonLook & { icon?: ReactNode } & ComponentProps<'button'>

export function Button({ variant, size, wide, icon, className, children, ...rest }: Props) {
  return (
    <button className={buttonClass({ variant, size, wide }, className)} {...rest}>
      {icon}
      {children}
    </button>
  )
}
