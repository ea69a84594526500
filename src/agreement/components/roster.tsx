import { useTranslations } from '@/platform/ui/words'
import type { TermsView } from '../schema'
import { TermsList } from './terms-list'

/** In the guide: all terms that somebody can choose. Receipts lead here. */
export function Roster({ roster }: { roster: TermsView['terms'][] }) {
  const t = useTranslations('agreement')
  return (
    <section className="mt-9">
      <h2 className="font-title text-[1.375rem] font-medium">{t('rosterHead')}</h2>
      <p className="mt-1.5 max-w-[68ch]">{t('roster')}</p>
      <div className="mt-4 grid gap-5 sm:grid-cols-2">
        {roster.map((terms) => (
          <div key={terms.id} id={terms.id} className="scroll-mt-6">
            <TermsList terms={terms} />
          </div>
        ))}
      </div>
    </section>
  )
}
