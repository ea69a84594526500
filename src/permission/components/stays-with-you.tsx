import { Lock } from 'lucide-react'
import { getTranslations } from 'next-intl/server'

export async function StaysWithYou({ notes, named }: { notes: number; named: boolean }) {
  const t = await getTranslations('permission')
  return (
    <p className="flex items-start gap-2">
      <Lock className="mt-0.5 size-4" />
      <span className="min-w-0">{t('stays', { notes, name: named ? 'shown' : 'hidden' })}</span>
    </p>
  )
}
