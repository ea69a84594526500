import type { ShownTo } from '@/permission/schema'
import { ReadersChip } from '@/platform/ui/readers-chip'
import { useFormatter, useTranslations } from '@/platform/ui/words'

// Who reads it now, and until when.
export function ShownToChip({ shownTo, href }: { shownTo: ShownTo; href?: string }) {
  const t = useTranslations('product')
  const format = useFormatter()
  const [reader, ...others] = shownTo
  if (!reader) return <ReadersChip state="private" label={t('onlyMe')} />
  if (others.length > 0)
    return <ReadersChip state="shown" label={t('shownMany', { count: shownTo.length })} href={href} />

  const company = reader.companyName
  const day = reader.expiresAt && format.dateTime(new Date(reader.expiresAt), { day: 'numeric', month: 'short' })
  return (
    <ReadersChip
      state="shown"
      label={day ? t('shownUntil', { company, day }) : t('shownOpen', { company })}
      href={href}
    />
  )
}
