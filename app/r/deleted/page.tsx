import { Brand } from '@/platform/ui/brand'
import { LetterShell } from '@/platform/ui/letter-shell'
import { getTranslations } from '@/platform/ui/words'

export const generateMetadata = async () => ({ title: { absolute: (await getTranslations('reply.edit'))('title') } })

export default async function DeletedPage() {
  const t = await getTranslations('reply.edit')
  return (
    <LetterShell brand={<Brand name="Turnabout" />}>
      <h1 className="mb-2 font-title leading-[1.15] font-medium">{t('deleted')}</h1>
    </LetterShell>
  )
}
