import { getFormatter, getTranslations } from 'next-intl/server'
import type { ShownTo } from '@/permission/schema'
import { ReadersChip } from '@/platform/ui/readers-chip'

// Who reads it now, and until when.
export async function ShownToChip({ shownTo, href }: { shownTo: ShownTo; href?: string }) {
  const t = await getTranslations('product')
  const format = await getFormatter()
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
