import { EmptyState } from '@/platform/ui/empty-state'
import { TextLink } from '@/platform/ui/text-link'
import { useTranslations } from '@/platform/ui/words'
import type { CirclePage } from '../schema'
import { LetterLines } from './letter-lines'
import { WordsForm } from './words-form'

type Props = { page: CirclePage; path: string; asked: { q?: string | undefined; before?: string | undefined } }

/** What a member of a circle sees: all of it, to look through page by page or by words. */
export function CircleLetters({ page: { name, authorName, letters, next }, path, asked: { q, before } }: Props) {
  const t = useTranslations('circle.page')
  const whole = letters.length === 0 && !q && !before
  return (
    <>
      <h1 className="mb-1 font-title text-[2.125rem] leading-[1.15] font-medium text-balance">{t('head', { name: authorName })}</h1>
      <p className="mb-5 text-ink-soft">{t('for', { circle: name })}</p>
      {!whole && <WordsForm label={t('searchLabel', { name: authorName })} q={q} />}
      {letters.length > 0 && <LetterLines letters={letters} hrefOf={({ id }) => `${path}/${id}`} label={t('list')} />}
      {letters.length === 0 && <EmptyState>{whole ? t('empty') : t('none')}</EmptyState>}
      <Pages {...{ path, q, before, next }} />
    </>
  )
}

export function Pages({ path, q, before, next }: Props['asked'] & { path: string; next: string | null }) {
  const t = useTranslations('circle.page')
  const to = (more: Record<string, string>) => `${path}?${new URLSearchParams({ ...(q && { q }), ...more }).toString()}`
  return (
    <p className="mt-4 flex flex-wrap gap-x-5 gap-y-2 empty:hidden">
      {before && <TextLink href={q ? to({}) : path}>{t('newest')}</TextLink>}
      {next && <TextLink href={to({ before: next })}>{t('older')}</TextLink>}
      {q && <TextLink href={path}>{t('all')}</TextLink>}
    </p>
  )
}
