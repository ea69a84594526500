import { TrendingUp } from '@/platform/ui/icons'
import { Notice } from '@/platform/ui/notice'
import { TextLink } from '@/platform/ui/text-link'
import { useTranslations } from '@/platform/ui/words'
import type { Rise } from '../schema'

/** One line about what came up unusually often; `href` leads to the numbers. */
export function RiseNotice({ rises, href }: { rises: Rise[]; href?: string }) {
  const t = useTranslations('insight')
  if (rises.length === 0) return null
  return (
    <Notice tone="move" icon={<TrendingUp />} className="mb-4.5">
      {rises.slice(0, 3).map(({ topic, issues, more }) => (
        <p key={topic}>{t(more ? 'riseMore' : 'rise', { topic, issues })}</p>
      ))}
      {href && (
        <p className="text-small">
          <TextLink href={href}>{t('see')}</TextLink>
        </p>
      )}
    </Notice>
  )
}
