import clsx from 'clsx'
import { Heart, MessageSquare, Package } from '@/platform/ui/icons'
import type { CaptureKind } from '../schema'
import type { KindWords } from './words'

type Props = { words: KindWords; value: CaptureKind; onChoose: (kind: CaptureKind) => void }

const KINDS = [
  ['issue', MessageSquare],
  ['intent', Heart],
  ['have', Package],
] as const

// Real radio inputs of the capture line's form: what is chosen goes along as `as`.
export function KindChoice({ words, value, onChoose }: Props) {
  return (
    <fieldset className="flex min-w-0 flex-wrap items-center gap-2">
      <legend className="sr-only">{words.legend}</legend>
      {KINDS.map(([kind, Icon]) => (
        <label key={kind} className={clsx(optionClass, kind === value ? 'border-mine bg-mine-soft text-mine' : 'border-line bg-card text-ink-soft')}>
          <input type="radio" name="as" value={kind} checked={kind === value} onChange={() => onChoose(kind)} className="sr-only" />
          <Icon />
          {words[kind]}
        </label>
      ))}
    </fieldset>
  )
}

const optionClass =
  'relative inline-flex min-h-11 items-center gap-1.5 rounded-full border px-3.5 py-1 text-small font-[550] transition-colors ' +
  'md:pointer-fine:min-h-8.5 [&_svg]:size-4 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-mine'
