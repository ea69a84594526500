import type { ReactNode } from 'react'
import { When } from '@/platform/ui/when'
import type { DocumentView } from '../schema'
import { DocumentPicture } from './document-picture'
import { FileSize } from './file-size'

type Props = {
  documents: DocumentView[]
  label: string
  /** A button below each. */
  action?: (document: DocumentView) => ReactNode
}

export function DocumentGrid({ documents, label, action }: Props) {
  return (
    <ul aria-label={label} className="grid grid-cols-2 gap-3.5 @sm:grid-cols-3 @xl:grid-cols-4">
      {documents.map((document) => (
        <li key={document.id} className="flex min-w-0 flex-col gap-2">
          <a href={`/documents/${document.id}`} className="group/document grid min-w-0 gap-1.5">
            <span className="block aspect-4/3 overflow-hidden rounded-xl border border-line transition-colors group-hover/document:border-edge">
              <DocumentPicture document={document} />
            </span>
            <span className="line-clamp-2 text-small leading-snug font-medium group-hover/document:underline">{document.name}</span>
          </a>
          <span className="-mt-1.5 text-small text-ink-soft">
            <When at={document.createdAt} /> · <FileSize bytes={document.bytes} />
          </span>
          {action && <span className="mt-auto">{action(document)}</span>}
        </li>
      ))}
    </ul>
  )
}
