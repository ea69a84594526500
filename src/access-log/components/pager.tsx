import { ButtonLink } from '@/platform/ui/button-link'
import { useTranslations } from '@/platform/ui/words'

type Props = { path: string; kept?: Record<string, string | null | undefined>; before: string | undefined; next: string | null }

export function Pager({ path, kept = {}, before, next }: Props) {
  const t = useTranslations('access-log')
  return (
    <nav aria-label={t('pages')} className="mt-4.5 flex justify-between gap-2 empty:hidden">
      {before && <ButtonLink href={withQuery(path, kept)}>{t('newest')}</ButtonLink>}
      {next && (
        <ButtonLink className="ml-auto" href={withQuery(path, { ...kept, before: next })}>
          {t('older')}
        </ButtonLink>
      )}
    </nav>
  )
}

export function withQuery(path: string, query: Record<string, string | null | undefined>): string {
  const given = Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1]))
  return given.length > 0 ? `${path}?${new URLSearchParams(given).toString()}` : path
}
