import { Pad } from '@/platform/ui/pad'
import { useTranslations } from '@/platform/ui/words'
import type { CaseView } from '../schema'

export function CaseDocuments({ documents, token }: { documents: CaseView['documents']; token: string }) {
  const t = useTranslations('share-link.page')
  if (documents.length === 0) return null
  return (
    <Pad label={t('documents')}>
      <ul role="list" className="-my-1.5">
        {documents.map(({ id, name }) => (
          <li key={id} className="border-t border-dashed border-line py-1.5 first:border-t-0">
            <a href={`/api/v1/case/${token}/documents/${id}/file`} className="underline underline-offset-3">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </Pad>
  )
}
