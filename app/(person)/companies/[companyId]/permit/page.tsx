import type { Metadata } from 'next'
import { getTranslations } from '@/platform/ui/words'
import { PermitAll } from '../../../permit-all'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('permission'))('standingTitle') }
}

export default async function PermitCompanyPage({ params, searchParams }: PageProps<'/companies/[companyId]/permit'>) {
  return <PermitAll scope={{ aboutId: (await params).companyId }} query={await searchParams} />
}
