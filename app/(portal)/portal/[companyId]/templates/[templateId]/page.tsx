import type { Metadata } from 'next'
import { editTemplateAction } from '@/answer-template/actions'
import { RemoveTemplate } from '@/answer-template/components/remove-template'
import { TemplateForm } from '@/answer-template/components/template-form'
import { getTemplate } from '@/answer-template/operations/get-template'
import { currentAgent } from '@/platform/auth/current'
import { load } from '@/platform/edge/page'
import { Pad } from '@/platform/ui/pad'
import { PageHead } from '@/platform/ui/page-head'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('answer-template'))('edit') }
}

export default async function TemplatePage({ params }: PageProps<'/portal/[companyId]/templates/[templateId]'>) {
  const { companyId, templateId } = await params
  const [template, t] = await Promise.all([load(getTemplate, { templateId }, currentAgent(companyId)), getTranslations('answer-template')])
  return (
    <>
      <PageHead title={t('edit')} />
      <Pad>
        <TemplateForm action={editTemplateAction} companyId={companyId} template={template} />
        <div className="mt-4 border-t border-line pt-2">
          <RemoveTemplate companyId={companyId} templateId={templateId} />
        </div>
      </Pad>
    </>
  )
}
