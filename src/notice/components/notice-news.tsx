import { Megaphone } from '@/platform/ui/icons'
import { ActionButton } from '@/platform/ui/action-button'
import { Notice } from '@/platform/ui/notice'
import { TextLink } from '@/platform/ui/text-link'
import { useTranslations } from '@/platform/ui/words'
import { seeNoticeAction } from '../actions'
import type { NoticeOnIssue } from '../schema'

/** On Today: what companies said anew about issues of mine, until I have seen it. */
export function NoticeNews({ news }: { news: NoticeOnIssue[] }) {
  const t = useTranslations('notice')
  return news.slice(0, 3).map(({ companyId, id, companyName, title, state, version, issueId, issueTitle }) => (
    <Notice
      key={id}
      className="mb-4"
      tone={state === 'mended' ? 'solved' : 'move'}
      icon={<Megaphone />}
      action={
        <ActionButton action={seeNoticeAction} fields={{ companyId, noticeId: id, noticeVersion: String(version) }} variant="plain" size="small" aria-label={t('seenOf', { title })}>
          {t('seen')}
        </ActionButton>
      }
    >
      {t('news', { company: companyName, title, state: t(`state.${state}`) })} <TextLink href={`/issues/${issueId}`}>{issueTitle}</TextLink>
    </Notice>
  ))
}
