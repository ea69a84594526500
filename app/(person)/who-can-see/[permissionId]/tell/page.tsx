import type { Metadata } from 'next'
import { LetterToCompany } from '@/permission/components/letter-to-company'
import { tellCompany } from '@/permission/operations/tell-company'
import { load } from '@/platform/edge/page'
import { PageHead } from '@/platform/ui/page-head'
import { TextLink } from '@/platform/ui/text-link'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('waiting'))('tellTitle') }
}

export default async function TellPage({ params }: PageProps<'/who-can-see/[permissionId]/tell'>) {
  const { permissionId } = await params
  const told = await load(tellCompany, { permissionId })
  const t = await getTranslations('waiting')
  const { companyName: company, domain } = told
  return (
    <>
      <div className="print:hidden">
        <PageHead
          eyebrow={<TextLink href={`/who-can-see/${permissionId}`}>{t('back', { company })}</TextLink>}
          title={t('head', { company })}
          soft={t('soft', { company, domain })}
        />
      </div>
      <LetterToCompany told={told} />
    </>
  )
}
