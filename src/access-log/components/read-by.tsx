import { TextLink } from '@/platform/ui/text-link'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import type { AccessView } from '../schema'
import { whoRead } from './access-sentence'

// The latest looks at one record, for an aside.
export function ReadBy({ looks }: { looks: AccessView[] }) {
  const t = useTranslations('access-log')
  if (looks.length === 0) return <p className="text-small text-ink-soft">{t('nobody')}</p>
  return (
    <>
      <ul role="list" className="-my-1.5">
        {looks.map((look) => (
          <li key={look.id} className="flex items-baseline justify-between gap-3 border-t border-dashed border-line py-1.5 first:border-t-0">
            <span className="min-w-0">{whoRead(look.by)}</span>
            <span className="num shrink-0 text-small text-ink-soft">
              <When at={look.at} />
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-small">
        <TextLink href={`/who-can-see/log?recordId=${looks[0]!.record.id}`}>{t('all')}</TextLink>
      </p>
    </>
  )
}
