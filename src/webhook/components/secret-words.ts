import { useTranslations } from '@/platform/ui/words'

export function useSecretWords() {
  const t = useTranslations('webhook')
  return { once: t('once'), address: t('secret'), copy: t('copy'), copied: t('copied') }
}
