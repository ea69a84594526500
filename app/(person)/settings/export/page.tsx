import type { Metadata } from 'next'
import { AskSection } from '@/export/components/ask-section'
import { ExportList } from '@/export/components/export-list'
import { MoveInSection } from '@/export/components/move-in-section'
import { listExports } from '@/export/operations/list-exports'
import { listMoveIns } from '@/export/operations/list-move-ins'
import { load } from '@/platform/edge/page'
import { Notice } from '@/platform/ui/notice'
import { PageHead } from '@/platform/ui/page-head'
import { TextLink } from '@/platform/ui/text-link'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('export'))('title') }
}

export default async function ExportPage({ searchParams }: PageProps<'/settings/export'>) {
  const t = await getTranslations('export')
  const { exports } = await load(listExports, {})
  const moving = await load(listMoveIns, {})
  const { problem, forgotten, gone } = await searchParams
  const [latest] = exports
  const state = latest?.state ?? 'none'
  const fault = typeof problem === 'string' && t.has(`problem.${problem}`) ? t(`problem.${problem}`) : undefined

  return (
    <>
      <PageHead eyebrow={<TextLink href="/settings">{t('settings')}</TextLink>} title={t(`head.${state}`)} soft={t('soft')} />
      {(forgotten ?? gone) && <Notice className="mb-4">{t(forgotten ? 'forgotten' : 'gone')}</Notice>}
      <div className="grid max-w-3xl gap-3.75">
        {exports.length > 0 && <ExportList exports={exports} />}
        {state !== 'making' && <AskSection again={exports.length > 0} />}
        <MoveInSection moving={moving} fault={fault} />
      </div>
    </>
  )
}
