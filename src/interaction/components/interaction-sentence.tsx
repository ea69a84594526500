import { useTranslations } from '@/platform/ui/words'

type Props = {
  interaction: { channel: string; direction: string; who: string | null }
  /** What the company is called when nobody at it is. */
  company?: string | null
  /** Whose story it is: "I" unless somebody else reads it. */
  name?: string
}

/** "I called Kim", "Canon sent a letter". */
export function InteractionSentence({ interaction: { channel, direction, who }, company, name }: Props) {
  const t = useTranslations('interaction')
  if (direction === 'in') return t('inSentence', { channel, who: who ?? company ?? t('they') })
  return t('outSentence', { channel, named: String(who !== null), who: who ?? '', name: name ?? t('i') })
}
