import { Link } from './link'
import type { ComponentProps, ReactNode } from 'react'
import { buttonClass, type ButtonLook } from './button-class'

type Props = ButtonLook & { icon?: ReactNode } & ComponentProps<typeof Link>

export function ButtonLink({ variant, size, wide, icon, className, children, ...rest }: Props) {
  return (
    <Link className={buttonClass({ variant, size, wide }, className)} {...rest}>
      {icon}
      {children}
    </Link>
  )
}
