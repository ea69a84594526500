import { Eye, Merge, Repeat } from '@/platform/ui/icons'
import { ActionButton } from '@/platform/ui/action-button'
import { ButtonLink } from '@/platform/ui/button-link'
import { Chip } from '@/platform/ui/chip'
import { Fact } from '@/platform/ui/fact'
import { FactList } from '@/platform/ui/fact-list'
import { Notice } from '@/platform/ui/notice'
import { Pad } from '@/platform/ui/pad'
import { useTranslations } from '@/platform/ui/words'
import { mergeProductsAction } from '../actions'
import type { MergePreview as Preview } from '../merge-schema'

// What happens when one product goes into another: said before it does.
export function MergePreview({ preview: { kept, other, moves, filled, noted } }: { preview: Preview }) {
  const t = useTranslations('product')
  const parts = Object.entries(moves).filter(([, count]) => count > 0)
  const readers = [...new Set([...kept.shownTo, ...other.shownTo].map(({ companyName }) => companyName))]

  return (
    <div className="grid gap-3.75">
      {readers.length > 0 && (
        <Notice tone="shown" icon={<Eye />}>
          {t('mergeReaders', { companies: readers.join(', ') })}
        </Notice>
      )}
      <Pad label={t('mergeMoves')}>
        {parts.length === 0 && <p className="text-ink-soft">{t('mergeNothingMoves')}</p>}
        <p className="flex flex-wrap gap-2">
          {parts.map(([part, count]) => (
            <Chip key={part}>{t('moves', { part, count })}</Chip>
          ))}
        </p>
      </Pad>
      {filled.length > 0 && <Told label={t('mergeFilled', { kept: kept.name })} facts={filled} />}
      {noted.length > 0 && <Told label={t('mergeNoted')} facts={noted} />}
      <p className="text-ink-soft">{t('mergeCannotUndo')}</p>
      <div className="flex flex-wrap gap-2">
        <ActionButton action={mergeProductsAction} fields={{ productId: kept.id, otherProductId: other.id }} icon={<Merge />} pendingLabel={t('merging')}>
          {t('mergeGo')}
        </ActionButton>
        <ButtonLink href={`/have/${other.id}/merge?with=${kept.id}`} icon={<Repeat />}>
          {t('mergeSwap')}
        </ButtonLink>
        <ButtonLink href={`/have/${kept.id}/merge`} variant="ghost">
          {t('mergeAnother')}
        </ButtonLink>
      </div>
    </div>
  )
}

function Told({ label, facts }: { label: string; facts: Preview['filled'] }) {
  const t = useTranslations('product')
  return (
    <Pad label={label}>
      <FactList>
        {facts.map(({ field, value }) => (
          <Fact key={field} label={t('field', { field })}>
            <span className="wrap-anywhere">{value}</span>
          </Fact>
        ))}
      </FactList>
    </Pad>
  )
}
