import { Heart, Plus } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/platform/ui/button-link'
import { EmptyState } from '@/platform/ui/empty-state'
import { RowList } from '@/platform/ui/row-list'
import { Paging } from '@/product/components/paging'
import type { IntentListView } from '../schema'
import { IntentRow } from './intent-row'

type Props = { list: IntentListView; before?: string }

export async function IntentList({ list, before }: Props) {
  const t = await getTranslations('intent')
  if (list.count === 0) {
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

  return (
    <>
      <RowList label={t('list')}>
        {list.intents.map((intent) => (
          <IntentRow key={intent.id} intent={intent} onlyMe={t('onlyMe')} />
        ))}
      </RowList>
      <Paging
        older={list.older && `/want?before=${list.older}`}
        newest={before ? '/want' : null}
        words={{ older: t('older'), newest: t('newest') }}
      />
    </>
  )
}
