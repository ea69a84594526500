import clsx from 'clsx'

export type ButtonLook = {
  variant?: 'main' | 'plain' | 'ghost' | 'danger'
  size?: 'normal' | 'small'
  /** As wide as what holds it. */
  wide?: boolean
}

// One look for <button>, links and submit buttons, so they cannot drift apart.
export function buttonClass({ variant = 'plain', size = 'normal', wide }: ButtonLook, more?: string) {
  return clsx(base, variants[variant], sizes[size], wide ? 'w-full' : 'max-w-full shrink-0', more)
}

const base =
  'inline-flex items-center justify-center gap-1.5 rounded-full border text-center font-[550] leading-tight wrap-break-word ' +
  'transition-colors [&_svg]:size-4.25 disabled:opacity-60 aria-disabled:opacity-60 print:hidden'

const variants = {
  main: 'border-mine bg-mine text-paper hover:bg-[color-mix(in_oklch,var(--color-mine)_88%,var(--color-ink))]',
  plain: 'border-line bg-card text-ink hover:bg-sunk hover:border-edge',
  ghost: 'border-transparent bg-transparent text-ink-soft hover:bg-sunk hover:text-ink',
  danger: 'border-line bg-card text-late hover:bg-late-soft hover:border-late',
}

// A thumb needs 44 px; a mouse does not.
const sizes = {
  normal: 'min-h-11 px-4 py-1.5 md:pointer-fine:min-h-10',
  small: 'min-h-11 px-3 py-1 text-small md:pointer-fine:min-h-8',
}
