import { useTranslations } from '@/platform/ui/words'

export function HowCounted() {
  const t = useTranslations('scorecard')
  return (
    <details className="mt-3">
      <summary className="w-fit py-2 text-small font-[550] text-ink-soft hover:text-ink">{t('how')}</summary>
      <ul className="mt-1 grid list-disc gap-1 pl-5 text-small text-ink-soft">
        <li>{t('howReply')}</li>
        <li>{t('howSolved')}</li>
        <li>{t('howReturned')}</li>
      </ul>
    </details>
  )
}
