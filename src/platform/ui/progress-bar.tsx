import { useId, type ReactNode } from 'react'

type Props = { label: ReactNode; value?: number; max?: number; text?: ReactNode }

// Without a value it says only that something runs.
export function ProgressBar({ label, value, max = 100, text }: Props) {
  const id = useId()
  return (
    <div className="grid gap-1.5">
      <div className="flex items-baseline justify-between gap-3 text-small">
        <label htmlFor={id} className="font-[550]">
          {label}
        </label>
        {text && <span className="num shrink-0 text-ink-soft">{text}</span>}
      </div>
      <progress id={id} value={value} max={max} className={barClass} />
    </div>
  )
}

const barClass =
  'block h-2 w-full appearance-none overflow-hidden rounded-full bg-line accent-mine [&::-moz-progress-bar]:bg-mine ' +
  '[&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:rounded-full [&::-webkit-progress-value]:bg-mine'
