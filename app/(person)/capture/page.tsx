import type { Metadata } from 'next'
import { CaptureForm } from '@/capture/components/capture-form'
import { readLine } from '@/capture/operations/read-line'
import { load } from '@/platform/edge/page'
import { PageHead } from '@/platform/ui/page-head'
import { getTranslations } from '@/platform/ui/words'

const HEADS = { empty: 'headEmpty', issue: 'headIssue', intent: 'headIntent' } as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('capture'))('title') }
}

// Where the capture line leads before JavaScript: what was understood, before it is kept.
export default async function CapturePage({ searchParams }: PageProps<'/capture'>) {
  const { line } = await searchParams
  const typed = typeof line === 'string' ? line : ''
  const t = await getTranslations('capture')
  const read = await load(readLine, { line: typed })
  return (
    <>
      <PageHead title={t(HEADS[read.kind])} soft={t('soft')} />
      <CaptureForm line={typed} read={read} />
    </>
  )
}
