import { CompanyField } from '@/company/components/company-field'
import { Button } from '@/platform/ui/button'
import { Pad } from '@/platform/ui/pad'
import { useTranslations } from '@/platform/ui/words'

// Another company than the record's own, or the first one. It only asks: what is typed becomes the page's address.
export function AskCompany({ address, typed }: { address: string; typed?: string }) {
  const t = useTranslations('permission')
  return (
    <Pad>
      <form action={address} className="grid gap-5">
        <CompanyField label={t('ask')} hint={t('askHint')} required defaultValue={typed} />
        <div>
          <Button variant="main" type="submit">
            {t('askGo')}
          </Button>
        </div>
      </form>
    </Pad>
  )
}
