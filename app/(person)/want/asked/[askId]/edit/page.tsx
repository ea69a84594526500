import { editAskAction } from '@/ask/actions'
import { AskForm } from '@/ask/components/ask-form'
import { getAsk } from '@/ask/operations/get-ask'
import { load } from '@/platform/edge/page'
import { PageHead } from '@/platform/ui/page-head'
import { getTranslations } from '@/platform/ui/words'

export const generateMetadata = async () => ({ title: (await getTranslations('ask'))('editTitle') })

export default async function EditAskPage({ params }: PageProps<'/want/asked/[askId]/edit'>) {
  const ask = await load(getAsk, await params)
  const t = await getTranslations('ask')
  return (
    <>
      <PageHead title={t('editTitle')} />
      <AskForm action={editAskAction} draft={ask} ask={ask} back={`/want/asked/${ask.id}`} />
    </>
  )
}
