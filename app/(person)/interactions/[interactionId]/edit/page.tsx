import type { Metadata } from 'next'
import { InteractionForm } from '@/interaction/components/interaction-form'
import { getInteraction } from '@/interaction/operations/get-interaction'
import { load } from '@/platform/edge/page'
import { PageHead } from '@/platform/ui/page-head'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('interaction'))('editTitle') }
}

export default async function EditInteractionPage({ params }: PageProps<'/interactions/[interactionId]/edit'>) {
  const interaction = await load(getInteraction, await params)
  const t = await getTranslations('interaction')
  return (
    <>
      <PageHead title={t('editHead')} soft={interaction.issue?.title ?? interaction.company?.name} />
      <InteractionForm interaction={interaction} />
    </>
  )
}
