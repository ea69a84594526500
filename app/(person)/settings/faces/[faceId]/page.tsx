import type { Metadata } from 'next'
import { EditFaceForm } from '@/face/components/edit-face-form'
import { FaceFoot } from '@/face/components/face-foot'
import { PictureForm } from '@/face/components/picture-form'
import { getFace } from '@/face/operations/get-face'
import { load } from '@/platform/edge/page'
import { Notice } from '@/platform/ui/notice'
import { PageHead } from '@/platform/ui/page-head'
import { TextLink } from '@/platform/ui/text-link'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata({ params }: PageProps<'/settings/faces/[faceId]'>): Promise<Metadata> {
  return { title: (await load(getFace, await params)).name }
}

const SAVED = ['new', 'face', 'picture', 'no-picture'] as const

export default async function FacePage({ params, searchParams }: PageProps<'/settings/faces/[faceId]'>) {
  const face = await load(getFace, await params)
  const { saved, refused } = await searchParams
  const t = await getTranslations('face')
  const what = SAVED.find((one) => one === saved)
  const soft = face.shownTo.length > 0 ? t('shownTo', { names: face.shownTo.join(', ') }) : t('shownToNobody')
  return (
    <>
      <PageHead eyebrow={<TextLink href="/settings/faces">{t('title')}</TextLink>} title={face.name} soft={soft} />
      {what && <Notice tone="solved" className="mb-4.5">{t(`saved.${what}`)}</Notice>}
      <div className="grid max-w-3xl gap-3.75">
        <EditFaceForm face={face} />
        <PictureForm face={face} fault={typeof refused === 'string' ? refused : null} />
        <FaceFoot face={face} />
      </div>
    </>
  )
}
