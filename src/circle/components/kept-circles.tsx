import { ActionButton } from '@/platform/ui/action-button'
import { Users } from '@/platform/ui/icons'
import { Row } from '@/platform/ui/row'
import { RowList } from '@/platform/ui/row-list'
import { Section } from '@/platform/ui/section'
import { useTranslations } from '@/platform/ui/words'
import { RowIcon } from '@/recommendation/components/row-icon'
import { leaveCircleAction } from '../actions'
import type { KeptCircle } from '../schema'

/** The circles of others that somebody keeps, each to be left by one press. */
export function KeptCircles({ circles }: { circles: KeptCircle[] }) {
  const t = useTranslations('circle.trusted')
  if (circles.length === 0) return null
  return (
    <Section label={t('circles')}>
      <RowList label={t('circles')}>
        {circles.map(({ id, name, authorName }) => (
          <Row
            key={id}
            icon={<RowIcon icon={<Users />} />}
            title={t('by', { author: authorName, circle: name })}
            action={
              <ActionButton
                action={leaveCircleAction}
                fields={{ circleId: id }}
                variant="danger"
                size="small"
                aria-label={t('leaveOf', { author: authorName, circle: name })}
              >
                {t('leave')}
              </ActionButton>
            }
          />
        ))}
      </RowList>
    </Section>
  )
}
