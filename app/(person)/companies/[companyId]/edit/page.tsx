import type { Metadata } from 'next'
import { load } from '@/platform/edge/page'
import { PageHead } from '@/platform/ui/page-head'
import { getTranslations } from '@/platform/ui/words'
import { EditRelationshipForm } from '@/relationship/components/edit-relationship-form'
import { RemoveRelationshipForm } from '@/relationship/components/remove-relationship-form'
import { getRelationship } from '@/relationship/operations/get-relationship'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('relationship'))('editTitle') }
}

export default async function EditCompanyPage({ params }: PageProps<'/companies/[companyId]/edit'>) {
  const company = await load(getRelationship, await params)
  const t = await getTranslations('relationship')
  return (
    <>
      <PageHead title={t('editHead', { name: company.name })} />
      <EditRelationshipForm company={company} />
      <RemoveRelationshipForm companyId={company.companyId} />
    </>
  )
}
