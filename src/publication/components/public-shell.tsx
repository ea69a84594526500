import type { ReactNode } from 'react'
import { Brand } from '@/platform/ui/brand'
import { Chip } from '@/platform/ui/chip'
import { Globe } from '@/platform/ui/icons'
import { LetterShell } from '@/platform/ui/letter-shell'
import { useTranslations } from '@/platform/ui/words'

/** Around everything that everybody may read. */
export function PublicShell({ children, foot }: { children: ReactNode; foot?: ReactNode }) {
  const t = useTranslations('publication.page')
  return (
    <LetterShell brand={<Brand name={t('brand')} href="/" />} chip={<Chip tone="shown" icon={<Globe />}>{t('chip')}</Chip>} foot={foot}>
      {children}
    </LetterShell>
  )
}
