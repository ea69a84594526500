import { Button } from '@/platform/ui/button'
import { Search } from '@/platform/ui/icons'
import { TextInput } from '@/platform/ui/text-input'
import { useTranslations } from '@/platform/ui/words'

/** A plain form: its address can be kept, and it works without a script. */
export function WordsForm({ label, q }: { label: string; q?: string | undefined }) {
  const t = useTranslations('circle.page')
  return (
    <form role="search" className="mb-4 flex items-end gap-2">
      <div className="min-w-0 grow">
        <TextInput type="search" name="q" label={label} hideLabel placeholder={t('words')} defaultValue={q} maxLength={200} autoComplete="off" />
      </div>
      <Button icon={<Search />}>{t('search')}</Button>
    </form>
  )
}
