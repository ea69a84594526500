import { Pad } from '@/platform/ui/pad'
import { TextLink } from '@/platform/ui/text-link'
import { useTranslations } from '@/platform/ui/words'
import type { PermittedIssue } from '../schema'
import { AnswerForm } from './answer-form'
import { FurtherSteps } from './further-steps'
import { TemplateLinks } from './template-links'

type Template = { id: string; title: string; body: string }
type Props = {
  companyId: string
  entryId: string
  /** Null: it is no longer shared. What was typed until then is still shown. */
  issue: PermittedIssue | null
  templates: Template[]
  chosen?: string | undefined
  fault?: string | undefined
  reader: boolean
}

// Where an agent answers. The form stands in one place whether the issue is still shared or not: before JavaScript, too,
// what was typed comes back when it could not be delivered.
export function AnswerDesk({ companyId, entryId, issue, templates, chosen, fault, reader }: Props) {
  const t = useTranslations('inbox')
  const body = templates.find(({ id }) => id === chosen)?.body
  if (issue && !issue.mayAnswer) return <Pad><p className="text-ink-soft">{t('noAnswer')}</p></Pad>
  if (issue && reader) return <Pad><p className="text-ink-soft">{t('readerOnly')}</p></Pad>
  return (
    <Pad className={issue ? undefined : 'not-has-[[role=alert]]:hidden'}>
      <div className="grid gap-3.5">
        {issue && templates.length > 0 && (
          <TemplateLinks label={t('templates')} templates={templates.map((template) => ({ ...template, href: `/portal/${companyId}/issues/${entryId}?template=${template.id}#answer` }))} />
        )}
        <AnswerForm companyId={companyId} entryId={entryId} body={body} gone={!issue} />
        {issue && <FurtherSteps companyId={companyId} issue={issue} fault={fault} />}
        {issue && (
          <p className="text-small">
            <TextLink href={`/portal/${companyId}/templates`}>{t('editTemplates')}</TextLink>
          </p>
        )}
      </div>
    </Pad>
  )
}
