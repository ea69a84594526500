import { ArrowDownUp, Search } from '@/platform/ui/icons'
import type { ReactNode } from 'react'
import { Button } from '@/platform/ui/button'
import { ChipLink } from '@/platform/ui/chip-link'
import { TextInput } from '@/platform/ui/text-input'
import { useTranslations } from '@/platform/ui/words'
import { barVerb } from './bar-verb'

type Props = {
  /** The address of the list. */
  path: string
  q: string
  sort: string
  orders: readonly string[]
  /** What else stands in the address and stays: a tab. */
  kept?: Record<string, string>
  /** There is nothing to search and to order. */
  bare?: boolean
  /** What else can be done with the list, on the same line. */
  children?: ReactNode
}

/** The address of a list with these words and this order; what is usual is left out. */
export function listAddress(path: string, query: Record<string, string | undefined>) {
  const given = Object.entries(query).filter((entry): entry is [string, string] => !!entry[1])
  return given.length > 0 ? `${path}?${new URLSearchParams(given).toString()}` : path
}

// Search, order and saved filters above a list: all of it links and a GET form, so what is shown stands in the address.
export function ListBar({ path, q, sort, orders, kept = {}, bare = false, children }: Props) {
  const t = useTranslations('search')
  const usual = orders[0]
  return (
    <div className="mb-3 flex flex-wrap items-start gap-x-5 gap-y-1">
      {!bare && (
        <form action={path} role="search" aria-label={t('list.search')} className="flex min-w-0 basis-full items-end gap-2 md:max-w-md md:grow md:basis-80">
          {Object.entries({ ...kept, ...(sort !== usual && { sort }) }).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <TextInput key={q} type="search" name="q" label={t('list.search')} hideLabel placeholder={t('list.searchHint')} defaultValue={q} maxLength={300} enterKeyHint="search" className="grow" />
          <Button icon={<Search />}>
            <span className="max-sm:sr-only">{t('list.find')}</span>
          </Button>
        </form>
      )}
      {/* A new order closes it again. */}
      {!bare && (
        <details key={`${q} ${sort}`} className="open:basis-full">
          <summary className={barVerb}>
            <ArrowDownUp aria-hidden="true" className="size-4" />
            <span>
              <span className="sr-only">{t('list.sort')}: </span>
              {t(`list.${sort}`)}
            </span>
          </summary>
          <nav aria-label={t('list.sort')} className="flex flex-wrap gap-2 py-2">
            {orders.map((order) => (
              <ChipLink key={order} href={listAddress(path, { ...kept, q, ...(order !== usual && { sort: order }) })} current={order === sort}>
                {t(`list.${order}`)}
              </ChipLink>
            ))}
          </nav>
        </details>
      )}
      {children}
    </div>
  )
}
