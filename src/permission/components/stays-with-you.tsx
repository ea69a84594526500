import { Lock } from '@/platform/ui/icons'
import { useTranslations } from '@/platform/ui/words'

type Props = { notes: number; named: boolean; choices: { mayContact?: string | boolean; showsEarlier?: string | boolean } }

export function StaysWithYou({ notes, named, choices }: Props) {
  const t = useTranslations('permission')
  const reachable = choices.mayContact === true || choices.mayContact === 'yes'
  return (
    <p className="flex items-start gap-2">
      <Lock className="mt-0.5 size-4" />
      <span className="min-w-0">{t('stays', { notes, name: !named ? 'hidden' : reachable ? 'reachable' : 'shown', earlier: choices.showsEarlier ? 'shown' : 'hidden' })}</span>
    </p>
  )
}
