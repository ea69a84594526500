import { Heart, Plus } from '@/platform/ui/icons'
import { ButtonLink } from '@/platform/ui/button-link'
import { EmptyState } from '@/platform/ui/empty-state'
import { RowList } from '@/platform/ui/row-list'
import { useTranslations } from '@/platform/ui/words'
import type { IntentListView } from '../schema'
import { IntentRow } from './intent-row'

export function IntentList({ intents }: { intents: IntentListView['intents'] }) {
  const t = useTranslations('intent')
  return (
    <RowList label={t('list')}>
      {intents.map((intent) => (
        <IntentRow key={intent.id} intent={intent} />
      ))}
    </RowList>
  )
}

export function NoIntents() {
  const t = useTranslations('intent')
  const add = (
    <ButtonLink href="/want/new" variant="main" icon={<Plus />}>
      {t('add')}
    </ButtonLink>
  )
  return (
    <EmptyState icon={<Heart />} action={add}>
      {t('empty')}
    </EmptyState>
  )
}
