import type { ComponentProps, ReactNode } from 'react'
import { buttonClass, type ButtonLook } from './button-class'

type Props = ButtonLook & { icon?: ReactNode } & ComponentProps<'a'>

export function ButtonLink({ variant, size, wide, icon, className, children, ...rest }: Props) {
  return (
    <a className={buttonClass({ variant, size, wide }, className)} {...rest}>
      {icon}
      {children}
    </a>
  )
}
