import { FileDown } from '@/platform/ui/icons'
import { buttonClass } from '@/platform/ui/button-class'
import { useTranslations } from '@/platform/ui/words'
import type { LogQuery } from './log-filters'
import { withQuery } from './pager'

// Of what the filters leave. Plain links: nothing is fetched before somebody asks for it.
export function LogExport({ asked }: { asked: LogQuery }) {
  const t = useTranslations('access-log')
  return (
    <div className="mt-4.5 flex flex-wrap gap-2">
      {(['csv', 'json'] as const).map((format) => (
        <a key={format} download href={withQuery('/api/v1/access/export', { ...asked, format })} className={buttonClass({ size: 'small' })}>
          <FileDown />
          {t(format)}
        </a>
      ))}
    </div>
  )
}
