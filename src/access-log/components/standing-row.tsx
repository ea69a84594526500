import { EndStanding } from '@/permission/components/end-standing'
import { ButtonLink } from '@/platform/ui/button-link'
import { Chip } from '@/platform/ui/chip'
import { CompanyIcon } from '@/platform/ui/company-icon'
import { Row } from '@/platform/ui/row'
import { useTranslations } from '@/platform/ui/words'
import type { OverseenStanding } from '../schema'
import { LooksLine } from './looks-line'
import { isOver, isSoon } from './near-end'
import { TermsSentence } from './terms-sentence'

// One line, however many issues it covers: they stand one click further.
export function StandingRow({ standing }: { standing: OverseenStanding }) {
  const t = useTranslations('access-log')
  const { id, companyId, companyName: company, about, issues, looks } = standing
  const over = isOver(standing)
  return (
    <Row
      quiet={over}
      icon={<CompanyIcon companyId={companyId} name={company} />}
      title={t(over ? 'standingMight' : 'standingMay', { company, kind: about.kind, about: about.name })}
      soft={
        <>
          <p>
            <TermsSentence terms={standing} />
          </p>
          <p className="mt-0.5">
            {!over && <>{t('covers', { count: issues })} · </>}
            <LooksLine looks={looks} />
          </p>
        </>
      }
      chip={isSoon(standing) && <Chip tone="move">{t('soon')}</Chip>}
      action={
        !over && (
          <>
            {issues > 0 && (
              <ButtonLink size="small" href={`/who-can-see?standing=${id}`}>
                {t('coversShow', { count: issues })}
              </ButtonLink>
            )}
            <EndStanding standingId={id} label={t('standingMay', { company, kind: about.kind, about: about.name })} />
          </>
        )
      }
    />
  )
}
