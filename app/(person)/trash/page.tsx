import { Trash2, Undo2 } from '@/platform/ui/icons'
import type { Metadata } from 'next'
import { restoreDocumentAction } from '@/document/actions'
import { restoreIntentAction } from '@/intent/actions'
import { restoreInteractionAction } from '@/interaction/actions'
import { restoreIssueAction } from '@/issue/actions'
import { restoreOpinionAction } from '@/opinion/actions'
import { load } from '@/platform/edge/page'
import { ActionButton } from '@/platform/ui/action-button'
import { EmptyState } from '@/platform/ui/empty-state'
import type { FormAction } from '@/platform/ui/form-state'
import { PageHead } from '@/platform/ui/page-head'
import { RowList } from '@/platform/ui/row-list'
import { getTranslations } from '@/platform/ui/words'
import { restoreProductAction } from '@/product/actions'
import { Paging } from '@/product/components/paging'
import { restoreRecommendationAction } from '@/recommendation/actions'
import { restoreRelationshipAction } from '@/relationship/actions'
import { restoreReminderAction } from '@/reminder/actions'
import { TrashVerbs } from '@/trash/components/trash-verbs'
import { TrashRow } from '@/trash/components/trash-row'
import { listTrash } from '@/trash/operations/list-trash'
import type { TrashKind, TrashLine } from '@/trash/schema'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('trash'))('title') }
}

export default async function TrashPage({ searchParams }: PageProps<'/trash'>) {
  const { before } = await searchParams
  const t = await getTranslations('trash')
  const page = typeof before === 'string' ? before : undefined
  const { lines, older } = await load(listTrash, { before: page })

  return (
    <>
      <PageHead title={lines.length > 0 ? t('head') : t('headEmpty')} soft={lines.length > 0 && t('soft')} actions={<TrashVerbs any={lines.length > 0} />} />
      {lines.length === 0 ? (
        <EmptyState icon={<Trash2 />}>{t('empty')}</EmptyState>
      ) : (
        <RowList label={t('list')}>
          {lines.map((line) => (
            <TrashRow key={`${line.kind}-${line.id}`} line={line} restore={<Restore line={line}>{t('restore')}</Restore>} />
          ))}
        </RowList>
      )}
      <Paging
        older={older && `/trash?${new URLSearchParams({ before: older }).toString()}`}
        newest={page ? '/trash' : null}
        words={{ older: t('older'), newest: t('newest') }}
      />
    </>
  )
}

function Restore({ line: { kind, id }, children }: { line: TrashLine; children: string }) {
  const { action, field } = RESTORING[kind]
  return (
    <ActionButton action={action} fields={{ [field]: id }} variant="plain" size="small" icon={<Undo2 />}>
      {children}
    </ActionButton>
  )
}

// What an action answers is of no interest here: it leads to the record, or the page is drawn anew.
const way = <T,>(action: FormAction<T>, field: string) => ({ action: action as unknown as FormAction, field })

const RESTORING: Record<TrashKind, { action: FormAction; field: string }> = {
  relationship: way(restoreRelationshipAction, 'companyId'),
  product: way(restoreProductAction, 'productId'),
  issue: way(restoreIssueAction, 'issueId'),
  opinion: way(restoreOpinionAction, 'opinionId'),
  intent: way(restoreIntentAction, 'intentId'),
  recommendation: way(restoreRecommendationAction, 'recommendationId'),
  interaction: way(restoreInteractionAction, 'interactionId'),
  document: way(restoreDocumentAction, 'documentId'),
  reminder: way(restoreReminderAction, 'reminderId'),
}
