import { SearchX } from '@/platform/ui/icons'
import type { ReactNode } from 'react'
import { ButtonLink } from '@/platform/ui/button-link'
import { EmptyState } from '@/platform/ui/empty-state'
import type { FormAction } from '@/platform/ui/form-state'
import { useTranslations } from '@/platform/ui/words'
import { Paging } from '@/product/components/paging'
import type { FilterView } from '@/saved-filter/schema'
import { SavedFilters } from '@/saved-filter/components/saved-filters'
import type { ManyChanged } from '../schema'
import { askedQuery } from './asked'
import { listAddress, ListBar } from './list-bar'
import { ListTools } from './list-tools'

type Props = {
  list: Exclude<FilterView['list'], 'search'>
  asked: { q: string; sort: string; before?: string }
  orders: readonly [string, ...string[]]
  kept?: Record<string, string>
  filters: FilterView[]
  /** Many at once. */
  action: FormAction<ManyChanged>
  closing?: boolean
  empty: boolean
  /** What is said when nothing at all is kept. The frame stays, since what was just done can still be undone. */
  nothing?: ReactNode
  /** The id at which the next page begins. */
  older: string | null
  words: { older: string; newest: string }
  children: ReactNode
}

/** A list with everything around it: search, order, saved filters, many at once, keys, and the next page. */
export function ListFrame({ list, asked, orders, kept = {}, filters, action, closing, empty, nothing, older, words, children }: Props) {
  const t = useTranslations('search')
  const path = `/${list}`
  const query = askedQuery(asked, orders[0], kept)
  const address = (before?: string) => listAddress(path, { ...Object.fromEntries(new URLSearchParams(query)), before })

  return (
    <div className="group/list">
      <ListBar path={path} q={asked.q} sort={asked.sort} orders={orders} kept={kept} bare={!!nothing}>
        {!nothing && <SavedFilters list={list} filters={filters} query={askedQuery(asked, orders[0]) && query} />}
        <ListTools action={action} closing={closing} bare={!!nothing} />
      </ListBar>
      {nothing ? (
        nothing
      ) : empty ? (
        <EmptyState icon={<SearchX />} action={<ButtonLink href={listAddress(path, kept)}>{t('list.clear')}</ButtonLink>}>
          {t('list.noneFound')}
        </EmptyState>
      ) : (
        children
      )}
      <Paging older={older && address(older)} newest={asked.before ? address() : null} words={words} />
    </div>
  )
}
