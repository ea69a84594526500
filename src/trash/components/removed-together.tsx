import { Trash2, Undo2 } from '@/platform/ui/icons'
import { ActionButton } from '@/platform/ui/action-button'
import { Row } from '@/platform/ui/row'
import { RowList } from '@/platform/ui/row-list'
import { Section } from '@/platform/ui/section'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import { deleteTogetherAction, restoreTogetherAction } from '../actions'
import type { Together } from '../schema'

// What went into the trash at one moment: it comes back at one, or goes for good.
export function RemovedTogether({ together }: { together: Together[] }) {
  const t = useTranslations('trash')
  return (
    <Section label={t('period.together')}>
      <RowList label={t('period.together')}>
        {together.map(({ removedAt, count }) => (
          <Row
            key={removedAt}
            title={t('period.togetherLine', { count })}
            soft={<When at={removedAt} />}
            action={
              <>
                <ActionButton action={restoreTogetherAction} fields={{ removedAt }} variant="plain" size="small" icon={<Undo2 />}>
                  {t('period.undo')}
                </ActionButton>
                <details className="max-w-full">
                  <summary className="inline-flex min-h-11 cursor-pointer items-center rounded-full px-3 text-small text-late md:pointer-fine:min-h-8">{t('delete')}</summary>
                  <div className="mt-1.5 flex flex-wrap items-center justify-end gap-2">
                    <span className="text-small text-ink-soft">{t('deleteAsk')}</span>
                    <ActionButton action={deleteTogetherAction} fields={{ removedAt }} variant="danger" size="small" icon={<Trash2 />} pendingLabel={t('deleting')}>
                      {t('deleteSure')}
                    </ActionButton>
                  </div>
                </details>
              </>
            }
          />
        ))}
      </RowList>
    </Section>
  )
}
