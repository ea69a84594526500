import { MessageSquare } from 'lucide-react'
import { getFormatter, getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/platform/ui/button-link'
import { Chip } from '@/platform/ui/chip'
import { CompanyIcon } from '@/platform/ui/company-icon'
import { Row } from '@/platform/ui/row'
import type { Reply } from '../schema'
import { PlainIcon } from './plain-icon'

export async function ReplyRow({ reply }: { reply: Reply }) {
  const t = await getTranslations('today')
  const format = await getFormatter()
  const company = reply.companyName ?? reply.company?.name ?? t('they')
  const at = new Date(reply.at)
  const href = `/issues/${reply.issueId}`

  return (
    <Row
      icon={
        reply.company ? (
          <CompanyIcon companyId={reply.company.companyId} name={reply.company.name} />
        ) : (
          <PlainIcon icon={<MessageSquare />} />
        )
      }
      title={t('answered', { agent: reply.agentName ?? 'none', company, title: reply.title })}
      href={href}
      soft={
        <>
          {reply.excerpt && `${t('excerpt', { excerpt: reply.excerpt })} · `}
          <time dateTime={reply.at} title={format.dateTime(at, { dateStyle: 'full', timeStyle: 'short' })}>
            {format.relativeTime(at, new Date())}
          </time>
        </>
      }
      chip={<Chip tone="move">{t('myMove')}</Chip>}
      action={<ButtonLink href={href}>{t('read')}</ButtonLink>}
    />
  )
}
