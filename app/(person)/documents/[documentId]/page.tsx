import type { Metadata } from 'next'
import { DocumentDetail } from '@/document/components/document-detail'
import { DownloadDocument } from '@/document/components/document-verbs'
import { getDocument } from '@/document/operations/get-document'
import { load } from '@/platform/edge/page'
import { Notice } from '@/platform/ui/notice'
import { PageHead } from '@/platform/ui/page-head'
import { TextLink } from '@/platform/ui/text-link'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata({ params }: PageProps<'/documents/[documentId]'>): Promise<Metadata> {
  return { title: (await load(getDocument, await params)).name }
}

export default async function DocumentPage({ params, searchParams }: PageProps<'/documents/[documentId]'>) {
  const document = await load(getDocument, await params)
  const t = await getTranslations('document')
  const [first] = document.places
  return (
    <>
      <PageHead
        eyebrow={first ? <TextLink href={`${first.page}#documents`}>{first.title || t('untitled')}</TextLink> : <TextLink href="/documents">{t('title')}</TextLink>}
        title={document.name}
        actions={<DownloadDocument documentId={document.id} />}
      />
      {(await searchParams).detached && <Notice className="mb-5">{t('detached')}</Notice>}
      <DocumentDetail document={document} />
    </>
  )
}
