import { startAskAction } from '@/ask/actions'
import { AskForm } from '@/ask/components/ask-form'
import { draftAsk } from '@/ask/operations/draft-ask'
import { load } from '@/platform/edge/page'
import { PageHead } from '@/platform/ui/page-head'
import { getTranslations } from '@/platform/ui/words'

export const generateMetadata = async () => ({ title: (await getTranslations('ask'))('title') })

export default async function AskFriendsPage({ params }: PageProps<'/want/[intentId]/ask'>) {
  const draft = await load(draftAsk, await params)
  const t = await getTranslations('ask')
  return (
    <>
      <PageHead title={t('head')} soft={t('soft')} />
      <AskForm action={startAskAction} draft={draft} back={`/want/${draft.intentId}`} />
    </>
  )
}
