import { ButtonLink } from '@/platform/ui/button-link'
import { PageHead } from '@/platform/ui/page-head'
import { getFormatter, getTranslations, useTranslations } from '@/platform/ui/words'
import type { ImportDetailView } from '../schema'
import { ConfirmImport, ForgetImport } from './import-verbs'

// What became of the file, in one sentence, and what can be done about it.
export async function ImportHead({ found }: { found: ImportDetailView }) {
  const t = await getTranslations('import')
  const format = await getFormatter()
  const when = format.dateTime(new Date(found.createdAt), { day: 'numeric', month: 'short', year: 'numeric' })
  const { title, soft } = await sentencesOn(found)

  return <PageHead eyebrow={t('fromFile', { fileName: found.fileName, when })} title={title} soft={soft} actions={<Verbs found={found} />} />
}

async function sentencesOn({ state, counts, added, failure }: ImportDetailView) {
  const t = await getTranslations('import')
  if (state === 'reading') return { title: t('readingHeading'), soft: t('readingSoft') }
  if (state === 'adding') return { title: t('addingHeading'), soft: t('addingSoft') }
  if (state === 'undoing') return { title: t('undoingHeading'), soft: t('readingSoftUndo') }
  if (state === 'columns') return { title: t('columnsHeading'), soft: t('columnsSoft') }
  if (state === 'failed') return { title: t('failedHeading'), soft: failure }
  if (state === 'added') return { title: t('addedHeading', { added }), soft: added > 0 && t('addedSoft') }
  if (state === 'undone') return { title: t('undoneHeading'), soft: t('undoneSoft', { stayed: added }) }
  return { title: t('readyHeading', counts), soft: counts.new > 0 ? t('readySoft') : t('nothingNew') }
}

function Verbs({ found: { id, state, counts, records } }: { found: ImportDetailView }) {
  const t = useTranslations('import')
  return (
    <>
      {state === 'ready' && counts.new > 0 && <ConfirmImport importId={id} count={counts.new} />}
      {state === 'added' ? (
        <ButtonLink variant="main" href={records.products > 0 ? '/have' : '/companies'}>
          {t(records.products > 0 ? 'seeThings' : 'seeCompanies')}
        </ButtonLink>
      ) : (
        !['undone', 'adding', 'undoing'].includes(state) && <ForgetImport importId={id} />
      )}
      {!['reading', 'columns', 'adding', 'undoing'].includes(state) && (counts.new === 0 || state !== 'ready') && <ButtonLink href="/import">{t('another')}</ButtonLink>}
    </>
  )
}
