import { getFormatter, getTranslations } from 'next-intl/server'
import type { PermissionView } from '../schema'

/** "until 21 Dec", "until it is solved", "ended 3 Nov". */
export async function EndsWhen({ permission: { expiresAt, revokedAt } }: { permission: Pick<PermissionView, 'expiresAt' | 'revokedAt'> }) {
  const [t, format] = await Promise.all([getTranslations('permission'), getFormatter()])
  const day = (at: string) => format.dateTime(new Date(at), { dateStyle: 'medium' })
  if (revokedAt) return t('endedOn', { day: day(revokedAt) })
  if (!expiresAt) return t('untilSolved')
  return new Date(expiresAt) <= new Date() ? t('endedOn', { day: day(expiresAt) }) : t('untilDay', { day: day(expiresAt) })
}
