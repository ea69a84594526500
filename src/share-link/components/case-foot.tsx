import { QrCode } from '@/platform/ui/qr-code'
import { useFormatter, useTranslations } from '@/platform/ui/words'

type Props = { address: string; qr: { size: number; path: string }; expiresAt: string }

// On a screen: until when. On paper: as of when, and where the story goes on.
export function CaseFoot({ address, qr, expiresAt }: Props) {
  const t = useTranslations('share-link.page')
  const format = useFormatter()
  const long = (at: Date) => format.dateTime(at, { dateStyle: 'long' })
  return (
    <>
      {/* It ends as its last day does. */}
      <p>{t('foot', { day: long(new Date(Date.parse(expiresAt) - 1)) })}</p>
      <div className="mt-3 hidden items-center gap-4 break-inside-avoid print:flex">
        <QrCode {...qr} label={t('scan')} className="size-32 shrink-0" />
        <p className="min-w-0">
          {t('printed', { day: long(new Date()) })}
          <b className="block break-all text-ink">{address}</b>
        </p>
      </div>
    </>
  )
}
