import { AsksOfIntent } from '@/ask/components/asks-of-intent'
import { listAsks } from '@/ask/operations/list-asks'
import { editIntentAction } from '@/intent/actions'
import { BoughtButton, RemoveIntent } from '@/intent/components/intent-buttons'
import { IntentForm } from '@/intent/components/intent-form'
import { getIntent } from '@/intent/operations/get-intent'
import { load } from '@/platform/edge/page'
import { ButtonLink } from '@/platform/ui/button-link'
import { Users } from '@/platform/ui/icons'
import { Pad } from '@/platform/ui/pad'
import { PageHead } from '@/platform/ui/page-head'
import { getTranslations } from '@/platform/ui/words'

export const generateMetadata = async ({ params }: PageProps<'/want/[intentId]'>) => ({
  title: (await load(getIntent, await params)).text.slice(0, 80),
})

export default async function IntentPage({ params }: PageProps<'/want/[intentId]'>) {
  const t = await getTranslations('intent')
  const intent = await load(getIntent, await params)
  const asks = await load(listAsks, { intentId: intent.id })
  const tAsk = await getTranslations('ask')

  return (
    <div className="max-w-2xl">
      <PageHead
        title={t('editTitle')}
        actions={
          <>
            <ButtonLink href={`/want/${intent.id}/ask`} icon={<Users />}>
              {tAsk('start')}
            </ButtonLink>
            <BoughtButton intentId={intent.id} />
          </>
        }
      />
      <AsksOfIntent asks={asks} />
      <Pad>
        <IntentForm action={editIntentAction} intent={intent} />
      </Pad>
      <div className="mt-5">
        <RemoveIntent intentId={intent.id} />
      </div>
    </div>
  )
}
