import { Plus, X } from '@/platform/ui/icons'
import { ActionButton } from '@/platform/ui/action-button'
import { Chip, type Tone } from '@/platform/ui/chip'
import { ActionForm } from '@/platform/ui/action-form'
import { FormText } from '@/platform/ui/form-fields'
import { Pad } from '@/platform/ui/pad'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { CalendarDay } from '@/product/components/calendar-day'
import { MoreFields } from '@/product/components/more-fields'
import { addWarrantyAction, removeWarrantyAction } from '../actions'
import type { WarrantyView } from '../schema'

const SOON = 30
const A_YEAR = 365

// What is covered, until when, and how many days that is from today.
export function Warranties({ productId, warranties }: { productId: string; warranties: WarrantyView[] }) {
  const t = useTranslations('warranty')
  return (
    <div id="warranties" className="grid scroll-mt-4">
      <Pad label={t('label')}>
        {warranties.length === 0 && <p className="mb-1 text-ink-soft">{t('none')}</p>}
        <ul role="list" className="empty:hidden">
          {warranties.map((warranty) => (
            <WarrantyLine key={warranty.id} warranty={warranty} />
          ))}
        </ul>
        <ActionForm action={addWarrantyAction} className="mt-1">
          <input type="hidden" name="productId" value={productId} />
          <MoreFields label={t('add')}>
            <FormText name="covers" label={t('covers')} placeholder={t('coversExample')} maxLength={120} autoComplete="off" />
            <FormText name="until" label={t('untilLabel')} type="date" required />
            <div>
              <SubmitButton variant="plain" size="small" icon={<Plus />} pendingLabel={t('saving')}>
                {t('save')}
              </SubmitButton>
            </div>
          </MoreFields>
        </ActionForm>
      </Pad>
    </div>
  )
}

function WarrantyLine({ warranty: { id, covers, until } }: { warranty: WarrantyView }) {
  const t = useTranslations('warranty')
  const left = daysUntil(until)
  const tone: Tone = left < 0 ? 'neutral' : left <= SOON ? 'late' : 'mine'
  const words = left < 0 ? null : left > A_YEAR ? t('leftYears', { years: Math.floor(left / A_YEAR) }) : t('left', { days: left })

  return (
    <li className="flex items-center justify-between gap-2 border-t border-dashed border-line py-1 first:border-t-0">
      <div className="min-w-0 py-1">
        <p className="font-semibold wrap-anywhere">{covers ?? t('everything')}</p>
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-small text-ink-soft">
          <span>{t.rich(left < 0 ? 'ended' : 'until', { day: () => <CalendarDay day={until} /> })}</span>
          {words && <Chip tone={tone}>{words}</Chip>}
        </p>
      </div>
      <ActionButton
        action={removeWarrantyAction}
        fields={{ warrantyId: id }}
        variant="ghost"
        size="small"
        aria-label={t('removeOne', { covers: covers ?? t('everything') })}
        title={t('remove')}
        icon={<X />}
      />
    </li>
  )
}

const daysUntil = (day: string) => Math.round((Date.parse(day) - Date.parse(new Date().toISOString().slice(0, 10))) / 86_400_000)
