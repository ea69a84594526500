import { ActionForm } from '@/platform/ui/action-form'
import { Columns } from '@/platform/ui/columns'
import { Fact } from '@/platform/ui/fact'
import { FactList } from '@/platform/ui/fact-list'
import { FormText } from '@/platform/ui/form-fields'
import { Pad } from '@/platform/ui/pad'
import { SubmitButton } from '@/platform/ui/submit-button'
import { TextLink } from '@/platform/ui/text-link'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import { renameDocumentAction } from '../actions'
import type { DocumentDetailView } from '../schema'
import { DocumentPicture } from './document-picture'
import { DetachDocument, RemoveDocument } from './document-verbs'
import { FileSize } from './file-size'

export function DocumentDetail({ document }: { document: DocumentDetailView }) {
  const t = useTranslations('document')
  return (
    <Columns aside={<Aside document={document} />}>
      <Pad>
        <span className="mx-auto block aspect-square max-h-120 max-w-full overflow-hidden rounded-xl">
          <DocumentPicture document={document} className={document.drawn ? 'object-contain! object-center!' : undefined} />
        </span>
      </Pad>
      <Pad label={t('belongsTo')}>
        <Places document={document} />
      </Pad>
    </Columns>
  )
}

function Places({ document: { id, places } }: { document: DocumentDetailView }) {
  const t = useTranslations('document')
  return (
    <>
      <ul className="-my-1.5">
        {places.map((place) => (
          <li key={`${place.kind} ${place.id}`} className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 border-t border-dashed border-line py-1.5 first:border-t-0">
            <span className="min-w-0">
              <span className="text-ink-soft">{t(`kind.${place.kind}`)} </span>
              <TextLink href={place.page}>{place.title || t('untitled')}</TextLink>
            </span>
            {places.length > 1 && <DetachDocument documentId={id} place={place} />}
          </li>
        ))}
      </ul>
      <p className="mt-3.5 text-small text-ink-soft">{t('belongsHint')}</p>
    </>
  )
}

function Aside({ document: { id, name, bytes, width, height, pages, createdAt } }: { document: DocumentDetailView }) {
  const t = useTranslations('document')
  return (
    <>
      <Pad label={t('facts')}>
        <FactList>
          <Fact label={t('added')}><When at={createdAt} /></Fact>
          <Fact label={t('size')}><FileSize bytes={bytes} /></Fact>
          {width && height && <Fact label={t('pixels')}>{`${width} × ${height}`}</Fact>}
          {pages && <Fact label={t('pages')}>{pages}</Fact>}
        </FactList>
      </Pad>
      <Pad>
        <ActionForm action={renameDocumentAction} className="grid gap-3">
          <input type="hidden" name="documentId" value={id} />
          <FormText name="name" label={t('name')} required maxLength={120} autoComplete="off" defaultValue={name} />
          <div>
            <SubmitButton variant="plain" pendingLabel={t('saving')}>{t('rename')}</SubmitButton>
          </div>
        </ActionForm>
      </Pad>
      <div>
        <RemoveDocument documentId={id} />
      </div>
    </>
  )
}
