import { UserRound } from '@/platform/ui/icons'
import { useFormatter, useTranslations } from '@/platform/ui/words'
import type { PermittedIssue } from '../schema'

// Whose issue it is, as far as they showed themselves. `picture` is where the picture of the face is.
export function WhoWrote({ issue: { shownAs, customer, expiresAt }, picture }: { issue: PermittedIssue; picture: string | null }) {
  const t = useTranslations('inbox')
  const format = useFormatter()
  const day = expiresAt && format.dateTime(new Date(expiresAt), { dateStyle: 'long' })
  return (
    <div className="flex items-center gap-3">
      {picture ? (
        <img src={picture} alt="" width={44} height={44} className="size-11 shrink-0 rounded-full bg-sunk object-cover" />
      ) : (
        <span className="grid size-11 shrink-0 place-items-center rounded-full bg-sunk text-ink-soft [&_svg]:size-5.5">
          <UserRound />
        </span>
      )}
      <p className="min-w-0 text-small text-ink-soft">
        <b className="text-ink">{shownAs ? t('from', { name: shownAs }) : t('fromCustomer')}</b> · {t('customerCode', { code: customer })}
        <br />
        {day ? t('untilDay', { day }) : t('untilSolved')}
      </p>
    </div>
  )
}
