import { RowList } from '@/platform/ui/row-list'
import { SectionLabel } from '@/platform/ui/section-label'
import { TextLink } from '@/platform/ui/text-link'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import type { FindView, FoundGroup } from '../schema'
import { FoundLine } from './found-line'
import { foundWords } from './words'

/** Everything that was found, a card for each kind. */
export function FoundGroups({ groups }: { groups: FindView['groups'] }) {
  const t = useTranslations('search')
  const words = foundWords(t)
  const all = ({ all, count, more, found }: FoundGroup) =>
    (more || count > found.length) && <TextLink href={all}>{t(more ? 'allMore' : 'all', { count })}</TextLink>

  return groups.map((group) => (
    <section key={group.kind} aria-labelledby={`found-${group.kind}`} className="mt-6">
      <div className="mb-2">
        <SectionLabel id={`found-${group.kind}`} aside={all(group)}>
          {words.kinds[group.kind]}
        </SectionLabel>
      </div>
      <RowList label={words.kinds[group.kind]}>
        {group.found.map((found) => (
          <li key={found.id} className="border-t border-line first:rounded-t-card first:border-t-0 last:rounded-b-card hover:bg-sunk/60">
            <a href={found.href} className="flex items-start justify-between gap-3 px-4 py-3">
              <FoundLine found={found} details={words.details} />
              <span className="num shrink-0 text-small text-ink-soft">
                <When at={found.at} />
              </span>
            </a>
          </li>
        ))}
      </RowList>
    </section>
  ))
}
