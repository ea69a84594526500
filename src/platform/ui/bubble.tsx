import clsx from 'clsx'
import type { ReactNode } from 'react'

type Props = {
  side: 'mine' | 'theirs' | 'note'
  author?: ReactNode
  when?: ReactNode
  children: ReactNode
  /** Attachments, a readers chip, an undo. */
  foot?: ReactNode
}

// One message of a Thread. A note is for its writer only, so it looks like neither side.
export function Bubble({ side, author, when, children, foot }: Props) {
  return (
    <li className={clsx('min-w-0 px-3.75 py-2.75', sides[side])}>
      {(author || when) && (
        <p className="flex flex-wrap items-baseline gap-x-2 text-small">
          {author && <b>{author}</b>}
          {when && <span className="num text-ink-soft">{when}</span>}
        </p>
      )}
      <div className="whitespace-pre-wrap">{children}</div>
      {foot && <div className="mt-2 flex flex-wrap gap-2">{foot}</div>}
    </li>
  )
}

const sides = {
  mine: 'ml-[12%] max-w-[88%] justify-self-end rounded-card rounded-br-sm bg-mine-soft',
  theirs: 'mr-[12%] max-w-[88%] justify-self-start rounded-card rounded-bl-sm bg-shown-soft',
  note: 'rounded-card border border-dashed border-edge',
}
