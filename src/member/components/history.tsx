import { ButtonLink } from '@/platform/ui/button-link'
import { Pad } from '@/platform/ui/pad'
import { Timeline } from '@/platform/ui/timeline'
import { TimelineItem } from '@/platform/ui/timeline-item'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import type { EventView } from '../schema'

/** `older` is where it goes on. */
export function History({ events, older }: { events: EventView[]; older: string | null }) {
  const t = useTranslations('member')
  return (
    <Pad label={t('history')}>
      <Timeline>
        {events.map(({ id, kind, byName, about, detail, at }) => (
          <TimelineItem
            key={id}
            title={<span className="wrap-anywhere">{t(`event.${kind}`, { name: byName ?? t('somebody'), about: about ?? t('somebody') })}</span>}
            when={<When at={at} />}
          >
            {detail && t(`detail.${detail}`)}
          </TimelineItem>
        ))}
      </Timeline>
      {older && (
        <ButtonLink size="small" variant="ghost" href={older}>
          {t('older')}
        </ButtonLink>
      )}
    </Pad>
  )
}
