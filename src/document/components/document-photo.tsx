import type { DocumentListView } from '../schema'
import { DocumentPicture } from './document-picture'

/** The first photo of a record, to stand at the head of its page; null when it has none. */
export const photoOf = ({ documents }: DocumentListView) => documents.findLast(({ type, drawn }) => drawn && type.startsWith('image/')) ?? null

export function DocumentPhoto({ document }: { document: NonNullable<ReturnType<typeof photoOf>> }) {
  return (
    <span className="size-15.5 shrink-0 overflow-hidden rounded-[17px]">
      <DocumentPicture document={document} />
    </span>
  )
}
