import type { Metadata } from 'next'
import { AddFaceForm } from '@/face/components/add-face-form'
import { FaceList } from '@/face/components/face-list'
import { RemovedFaceNotice } from '@/face/components/face-verbs'
import { listFaces } from '@/face/operations/list-faces'
import { load } from '@/platform/edge/page'
import { PageHead } from '@/platform/ui/page-head'
import { TextLink } from '@/platform/ui/text-link'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('face'))('title') }
}

export default async function FacesPage({ searchParams }: PageProps<'/settings/faces'>) {
  const faces = await load(listFaces, {})
  const { removed } = await searchParams
  const t = await getTranslations('face')
  return (
    <>
      <PageHead eyebrow={<TextLink href="/settings">{t('settings')}</TextLink>} title={t('head', { count: faces.length })} soft={t('soft')} />
      {typeof removed === 'string' && <RemovedFaceNotice faceId={removed} />}
      <div className="grid max-w-3xl gap-3.75">
        <FaceList faces={faces} />
        <AddFaceForm first={faces.length === 0} />
      </div>
    </>
  )
}
