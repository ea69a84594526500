import { ChipLink } from '@/platform/ui/chip-link'
import { useTranslations } from '@/platform/ui/words'

const KINDS = ['issue', 'product', 'company', 'want', 'document', 'interaction', 'opinion', 'reminder'] as const

/** Filters that one press adds to what is asked, or takes away again. */
export function FilterChips({ q }: { q: string }) {
  const t = useTranslations('search')
  const year = new Date().getUTCFullYear()
  const chips = [
    ...KINDS.map((kind) => ({ part: `is:${kind}`, label: t(kind) })),
    { part: 'status:open', label: t('openIssues') },
    { part: 'status:mine', label: t('myMove') },
    { part: 'kind:claim', label: t('claims') },
    { part: `after:${year}`, label: t('thisYear') },
  ]
  const parts = q.split(/\s+/).filter(Boolean)

  return (
    <nav aria-label={t('filters')} className={rowClass}>
      {chips.map(({ part, label }) => {
        const chosen = parts.includes(part)
        // One kind at a time: two would be either, which nobody means.
        const rest = parts.filter((one) => one !== part && !(part.startsWith('is:') && one.startsWith('is:')))
        const next = (chosen ? rest : [...rest, part]).join(' ')
        return (
          <ChipLink key={part} href={next ? `/search?${new URLSearchParams({ q: next }).toString()}` : '/search'} current={chosen}>
            {label}
          </ChipLink>
        )
      })}
    </nav>
  )
}

// On a phone one line that moves sideways, so that what was found is in sight.
const rowClass =
  '-mx-3.75 mt-2 flex gap-2 overflow-x-auto px-3.75 py-1 whitespace-nowrap [scrollbar-width:none] md:mx-0 md:flex-wrap md:px-0 [&>a]:shrink-0'
