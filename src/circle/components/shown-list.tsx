import { Pad } from '@/platform/ui/pad'
import { TextLink } from '@/platform/ui/text-link'
import { useTranslations } from '@/platform/ui/words'
import type { CircleWithMembers } from '../schema'

export function ShownList({ shown }: { shown: CircleWithMembers['shown'] }) {
  const t = useTranslations('circle.one')
  return (
    <Pad label={t('shown')} aside={<TextLink href="/recommendations">{t('toRecommendations')}</TextLink>}>
      {shown.length === 0 && <p className="text-ink-soft">{t('shownNothing')}</p>}
      <ul role="list" aria-label={t('shown')} className="grid gap-1 empty:hidden">
        {shown.map(({ id, title }) => (
          <li key={id} className="py-1">
            <TextLink href={`/recommendations/${id}`}>{title}</TextLink>
          </li>
        ))}
      </ul>
    </Pad>
  )
}
