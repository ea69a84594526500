import { getFormatter, getTranslations } from 'next-intl/server'
import type { ShownTo } from '@/permission/schema'
import { ReadersChip } from '@/platform/ui/readers-chip'

// Who can read this issue. One tap leads to where it is changed.
export async function IssueReaders({ issueId, shownTo }: { issueId: string; shownTo: ShownTo }) {
  const t = await getTranslations('issue')
  const format = await getFormatter()
  const [reader, ...others] = shownTo
  const href = `/issues/${issueId}/permit`
  if (!reader) return <ReadersChip state="private" label={t('onlyMe')} href={href} />
  if (others.length > 0) return <ReadersChip state="shown" label={t('shownToMany', { count: shownTo.length })} href={href} />

  const company = reader.companyName
  const day = reader.expiresAt && format.dateTime(new Date(reader.expiresAt), { day: 'numeric', month: 'short' })
  return <ReadersChip state="shown" label={day ? t('shownUntil', { company, day }) : t('shownUntilSolved', { company })} href={href} />
}
