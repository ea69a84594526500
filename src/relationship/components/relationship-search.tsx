import { Search } from 'lucide-react'
import Form from 'next/form'
import { getTranslations } from 'next-intl/server'
import { Button } from '@/platform/ui/button'
import { ChipLink } from '@/platform/ui/chip-link'
import { Shortcut } from '@/platform/ui/shortcut'
import { TextInput } from '@/platform/ui/text-input'

export async function RelationshipSearch({ q, sort }: { q: string; sort: 'latest' | 'name' }) {
  const t = await getTranslations('relationship')
  const ordered = (by: 'latest' | 'name') => `/companies?${new URLSearchParams({ ...(q && { q }), sort: by }).toString()}`
  return (
    <div className="mb-4.5 flex flex-wrap items-center justify-between gap-x-5 gap-y-3">
      <Form action="/companies" role="search" className="flex min-w-0 grow gap-2 sm:max-w-md">
        {sort === 'name' && <input type="hidden" name="sort" value="name" />}
        <TextInput
          id="search"
          type="search"
          name="q"
          label={t('search')}
          hideLabel
          placeholder={t('search')}
          defaultValue={q}
          key={q}
          maxLength={120}
          className="grow"
        />
        <Button icon={<Search />}>{t('find')}</Button>
      </Form>
      <nav aria-label={t('sort')} className="flex gap-2">
        <ChipLink href={ordered('latest')} current={sort === 'latest'}>
          {t('sortLatest')}
        </ChipLink>
        <ChipLink href={ordered('name')} current={sort === 'name'}>
          {t('sortName')}
        </ChipLink>
      </nav>
      <Shortcut press="/" focus="search" />
    </div>
  )
}
