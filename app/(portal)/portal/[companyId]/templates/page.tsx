import type { Metadata } from 'next'
import { addTemplateAction } from '@/answer-template/actions'
import { TemplateForm } from '@/answer-template/components/template-form'
import { TemplateList } from '@/answer-template/components/template-list'
import { listTemplates } from '@/answer-template/operations/list-templates'
import { openDesk } from '@/inbox/operations/open-desk'
import { currentAgent } from '@/platform/auth/current'
import { load } from '@/platform/edge/page'
import { Pad } from '@/platform/ui/pad'
import { PageHead } from '@/platform/ui/page-head'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('answer-template'))('title') }
}

export default async function TemplatesPage({ params }: PageProps<'/portal/[companyId]/templates'>) {
  const { companyId } = await params
  const as = currentAgent(companyId)
  const [templates, desk, t] = await Promise.all([load(listTemplates, {}, as), load(openDesk, {}, as), getTranslations('answer-template')])
  const edits = desk.role !== 'reader'

  return (
    <>
      <PageHead title={t('head')} soft={t('soft')} />
      <div className="grid gap-3.75">
        <TemplateList templates={templates} edits={edits} />
        <Pad label={edits ? t('add') : undefined}>{edits ? <TemplateForm key={templates.length} action={addTemplateAction} companyId={companyId} /> : <p className="text-ink-soft">{t('reader')}</p>}</Pad>
      </div>
    </>
  )
}
