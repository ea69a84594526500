import clsx from 'clsx'
import { FoundLine } from './found-line'
import type { FoundView } from './use-find'
import { filled, type SearchWords } from './words'

type Props = { id: string; view: FoundView; at: number; words: SearchWords; wide: boolean; onPick: (href: string) => void }

// The list below the field. The pointer must not take the focus from the field, or the list would close first.
export function SearchResults({ id, view, at, words, wide, onPick }: Props) {
  let next = 0
  const option = (href: string) => {
    const index = next++
    const ref = index === at ? keepInView : undefined
    return { id: `${id}-${index}`, role: 'option', 'aria-selected': index === at, ref, className: optionClass, onPointerDown, onClick: () => onPick(href) } as const
  }

  return (
    <div id={id} role="listbox" aria-label={words.results} className={clsx(listClass, wide ? 'inset-x-0' : 'right-0 w-[min(34rem,70vw)]')}>
      {view.instead && <p className="px-2.5 py-1.5 text-small text-ink-soft">{filled(words.instead, { instead: view.instead, q: view.q })}</p>}
      {view.groups.map(({ kind, found, count, more, all }) => (
        <div key={kind} role="group" aria-label={words.kinds[kind]}>
          <p aria-hidden="true" className="px-2.5 pt-2 pb-1 text-label font-[550] text-ink-soft">
            {words.kinds[kind]}
          </p>
          {found.map((one) => (
            <div key={one.id} {...option(one.href)}>
              <FoundLine found={one} details={words.details} />
            </div>
          ))}
          {(more || count > found.length) && (
            <div {...option(all)}>
              <span className="pl-7.5 text-small text-mine">{filled(more ? words.allMore : words.all, { count })}</span>
            </div>
          )}
        </div>
      ))}
    </div>
  )
}

const keepInView = (option: HTMLElement | null) => option?.scrollIntoView({ block: 'nearest' })
const onPointerDown = (event: { preventDefault: () => void }) => event.preventDefault()

const listClass =
  'absolute top-full z-20 mt-1.5 max-h-[min(36rem,70dvh)] overflow-y-auto rounded-card border border-line bg-card p-1.5 ' +
  'shadow-[0_10px_40px_oklch(0.2_0.02_70/0.25)]'
const optionClass = 'min-h-11 cursor-pointer rounded-[10px] px-2.5 py-2 hover:bg-sunk aria-selected:bg-mine-soft'
