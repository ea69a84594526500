import type { Metadata } from 'next'
import { PageHead } from '@/platform/ui/page-head'
import { getTranslations } from '@/platform/ui/words'
import { AddRelationshipForm } from '@/relationship/components/add-relationship-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('relationship'))('newTitle') }
}

export default async function NewCompanyPage() {
  const t = await getTranslations('relationship')
  return (
    <>
      <PageHead title={t('newHead')} soft={t('newSoft')} />
      <AddRelationshipForm />
    </>
  )
}
