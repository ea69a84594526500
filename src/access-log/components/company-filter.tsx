import { Button } from '@/platform/ui/button'
import { Select } from '@/platform/ui/select'
import { useTranslations } from '@/platform/ui/words'

type Props = { companies: { id: string; name: string }[]; companyId: string | undefined; show: string | undefined }

export function CompanyFilter({ companies, companyId, show }: Props) {
  const t = useTranslations('access-log')
  if (companies.length < 2) return null
  return (
    <form action="/who-can-see" className="mb-1 flex flex-wrap items-end gap-2">
      {show && <input type="hidden" name="show" value={show} />}
      <Select label={t('ofCompanyLabel')} name="company" defaultValue={companyId ?? ''} className="max-w-72 grow basis-44">
        <option value="">{t('everyCompany')}</option>
        {companies.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Button>{t('show')}</Button>
    </form>
  )
}
