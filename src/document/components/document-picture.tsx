import clsx from 'clsx'
import { FileText, Image, Mail } from '@/platform/ui/icons'
import type { DocumentView } from '../schema'

type Props = { document: Pick<DocumentView, 'id' | 'type' | 'drawn'>; className?: string }

// The small picture, or a plain icon until it is drawn. The name always stands beside it, so it needs no words of its own.
export function DocumentPicture({ document: { id, type, drawn }, className }: Props) {
  if (drawn) {
    return <img src={`/api/v1/documents/${id}/thumb`} alt="" loading="lazy" decoding="async" className={clsx('size-full bg-brand-ground object-cover object-top', className)} />
  }
  const Icon = type.startsWith('image/') ? Image : type === 'message/rfc822' ? Mail : FileText
  return (
    <span className={clsx('grid size-full place-items-center bg-sunk text-ink-soft [&_svg]:size-7', className)}>
      <Icon />
    </span>
  )
}
