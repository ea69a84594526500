import type { Metadata } from 'next'
import { getTranslations } from '@/platform/ui/words'
import { PermitAll } from '../../../permit-all'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('permission'))('standingTitle') }
}

export default async function PermitProductPage({ params, searchParams }: PageProps<'/have/[productId]/permit'>) {
  return <PermitAll scope={await params} query={await searchParams} />
}
