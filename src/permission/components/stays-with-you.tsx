import { Lock } from 'lucide-react'
import { useTranslations } from '@/platform/ui/words'

export function StaysWithYou({ notes, named }: { notes: number; named: boolean }) {
  const t = useTranslations('permission')
  return (
    <p className="flex items-start gap-2">
      <Lock className="mt-0.5 size-4" />
      <span className="min-w-0">{t('stays', { notes, name: named ? 'shown' : 'hidden' })}</span>
    </p>
  )
}
