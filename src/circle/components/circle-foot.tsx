import { Rss, Users } from '@/platform/ui/icons'
import { TextLink } from '@/platform/ui/text-link'
import { useTranslations } from '@/platform/ui/words'

export function CircleFoot({ token, name }: { token: string; name: string }) {
  const t = useTranslations('circle.page')
  return (
    <>
      <ul role="list" className="mb-4 grid gap-2.5 text-body">
        <li className="flex items-center gap-2">
          <Users className="size-4.5 shrink-0" />
          <TextLink href={`/circles/join/${token}`}>{t('keep')}</TextLink>
        </li>
        <li className="flex items-center gap-2">
          <Rss className="size-4.5 shrink-0" />
          <TextLink href={`/c/${token}/feed`}>{t('feed')}</TextLink>
        </li>
      </ul>
      <p>{t('foot', { name })}</p>
    </>
  )
}
