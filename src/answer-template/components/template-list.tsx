import { MessageSquareText } from '@/platform/ui/icons'
import { EmptyState } from '@/platform/ui/empty-state'
import { Row } from '@/platform/ui/row'
import { RowList } from '@/platform/ui/row-list'
import { useTranslations } from '@/platform/ui/words'
import type { TemplateView } from '../schema'

const LONGEST = 140

export function TemplateList({ templates, edits }: { templates: TemplateView[]; /** Whether they may be changed by who looks. */ edits: boolean }) {
  const t = useTranslations('answer-template')
  if (templates.length === 0) return <EmptyState icon={<MessageSquareText />}>{t('empty')}</EmptyState>
  return (
    <RowList label={t('title')}>
      {templates.map(({ companyId, id, title, body }) => (
        <Row key={id} title={title} soft={body.length > LONGEST ? `${body.slice(0, LONGEST)}…` : body} {...(edits && { href: `/portal/${companyId}/templates/${id}` })} />
      ))}
    </RowList>
  )
}
