import { useTranslations } from '@/platform/ui/words'

type Said = { kind: string; choice: string | null; candidateId: string | null }

/** "Thanked you", "Got it: right for them": one line of what somebody said, told to the other side or to themselves. */
export function SaidWords({ said: { kind, choice, candidateId }, told, candidate }: { said: Said; told: 'said' | 'you'; candidate?: string }) {
  const t = useTranslations(`reply.${told}`)
  if (kind === 'vote' && candidateId) return t('vote', { name: candidate ?? '' })
  return t(choice ? `${kind}-${choice}` : kind)
}
