import { Search } from '@/platform/ui/icons'
import { Button } from '@/platform/ui/button'
import { TextInput } from '@/platform/ui/text-input'
import { useTranslations } from '@/platform/ui/words'

type Props = { from?: string; through?: string; error?: string | false }

// A plain GET form: which days stands in the address.
export function PeriodDays({ from, through, error }: Props) {
  const t = useTranslations('trash.period')
  return (
    <form action="/trash/period" className="grid gap-5">
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <TextInput type="date" name="from" label={t('from')} defaultValue={from} required min="1900-01-01" max="2200-12-31" />
        <TextInput type="date" name="through" label={t('through')} defaultValue={through} error={error} required min="1900-01-01" max="2200-12-31" />
      </div>
      <div>
        <Button type="submit" icon={<Search />}>
          {t('look')}
        </Button>
      </div>
    </form>
  )
}
