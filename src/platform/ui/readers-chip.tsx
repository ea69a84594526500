import clsx from 'clsx'
import { Eye, Lock } from '@/platform/ui/icons'
import { chipClass } from './chip'

type Props = { label: string; state: 'private' | 'shown'; href?: string }

// Stands on every record and says who reads it. One tap on it shows and changes them.
export function ReadersChip({ label, state, href }: Props) {
  const tone = state === 'shown' ? 'shown' : 'neutral'
  const Icon = state === 'shown' ? Eye : Lock
  const content = (
    <>
      <Icon />
      {label}
    </>
  )

  if (!href) return <span className={chipClass(tone)}>{content}</span>
  return (
    <a href={href} className={chipClass(tone, clsx(reach, 'underline-offset-3 hover:underline'))}>
      {content}
    </a>
  )
}

const reach = 'relative after:absolute after:-inset-x-1 after:-inset-y-2.5 md:pointer-fine:after:-inset-1'
