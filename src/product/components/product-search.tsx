import { Search } from '@/platform/ui/icons'
import { Button } from '@/platform/ui/button'
import { TextInput } from '@/platform/ui/text-input'
import { useTranslations } from '@/platform/ui/words'

// A plain GET form: what was searched for stands in the address.
export function ProductSearch({ q, action = '/have' }: { q?: string; action?: string }) {
  const t = useTranslations('product')
  return (
    <form action={action} role="search" className="mb-4 flex items-end gap-2">
      <TextInput
        key={q}
        type="search"
        name="q"
        label={t('search')}
        hideLabel
        placeholder={t('searchHint')}
        maxLength={100}
        defaultValue={q}
        enterKeyHint="search"
        className="grow"
      />
      <Button type="submit" icon={<Search />}>
        {t('find')}
      </Button>
    </form>
  )
}
