import { FileText, Image } from '@/platform/ui/icons'
import { SectionLabel } from '@/platform/ui/section-label'
import { useTranslations } from '@/platform/ui/words'
import { FileSize } from './file-size'

type Props = {
  documents: { name: string; type: string; bytes: number; /** Where it is downloaded; null in a preview. */ address: string | null }[]
  level?: 2 | 3
}

// The documents of an issue as others see them. No pictures: each look at one is a download, which its owner is told.
export function ShownDocuments({ documents, level = 2 }: Props) {
  const t = useTranslations('document')
  if (documents.length === 0) return null
  return (
    <section>
      <SectionLabel level={level}>{t('panel')}</SectionLabel>
      <ul className="mt-1.5">
        {documents.map(({ name, type, bytes, address }, at) => (
          <li key={at} className="flex items-center gap-2.5 border-t border-dashed border-line py-2 first:border-t-0">
            <span className="shrink-0 text-ink-soft [&_svg]:size-4.5">{type.startsWith('image/') ? <Image /> : <FileText />}</span>
            {address ? (
              <a href={address} download className="min-w-0 underline decoration-edge underline-offset-3 hover:decoration-current">
                {name}
              </a>
            ) : (
              <span className="min-w-0">{name}</span>
            )}
            <span className="ml-auto shrink-0 text-small text-ink-soft">
              <FileSize bytes={bytes} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
