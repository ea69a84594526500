import type { ShownTo } from '@/permission/schema'
import { ReadersChip } from '@/platform/ui/readers-chip'
import { useFormatter, useTranslations } from '@/platform/ui/words'

type Props = { issueId: string; shownTo: ShownTo; links?: number }

// Who can read this issue: companies by permission, anybody by a case link. One tap leads to where it is changed.
export function IssueReaders({ issueId, shownTo, links = 0 }: Props) {
  const t = useTranslations('issue')
  const format = useFormatter()
  const [reader, ...others] = shownTo
  const href = `/issues/${issueId}/${reader || links === 0 ? 'permit' : 'case'}`
  const byLink = links > 0 && t('shownByLink', { count: links })
  const shown = (company: string) => <ReadersChip state="shown" label={byLink ? `${company} · ${byLink}` : company} href={href} />

  if (!reader) return byLink ? <ReadersChip state="shown" label={byLink} href={href} /> : <ReadersChip state="private" label={t('onlyMe')} href={href} />
  if (others.length > 0) return shown(t('shownToMany', { count: shownTo.length }))

  const company = reader.companyName
  const day = reader.expiresAt && format.dateTime(new Date(reader.expiresAt), { day: 'numeric', month: 'short' })
  return shown(day ? t('shownUntil', { company, day }) : t('shownUntilSolved', { company }))
}
