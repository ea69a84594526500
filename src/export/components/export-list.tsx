import { FileSize } from '@/document/components/file-size'
import { ActionForm } from '@/platform/ui/action-form'
import { ButtonLink } from '@/platform/ui/button-link'
import { FileDown } from '@/platform/ui/icons'
import { Pad } from '@/platform/ui/pad'
import { Row } from '@/platform/ui/row'
import { RowList } from '@/platform/ui/row-list'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useFormatter, useTranslations } from '@/platform/ui/words'
import { forgetExportAction } from '../actions'
import type { ExportView } from '../schema'
import { WaitingBar } from './waiting-bar'

export function ExportList({ exports }: { exports: ExportView[] }) {
  const t = useTranslations('export')
  const made = exports.filter(({ state }) => state !== 'making')
  const making = exports.find(({ state }) => state === 'making')

  return (
    <>
      {making && (
        <Pad>
          <WaitingBar address={`/api/v1/exports/${making.id}`} label={t('making')} busy="making" parts={making.parts} partsDone={making.partsDone} />
          <noscript>
            <meta httpEquiv="refresh" content="2" />
          </noscript>
        </Pad>
      )}
      {made.length > 0 && (
        <RowList label={t('archives')}>
          {made.map((one) => (
            <ExportRow key={one.id} {...one} />
          ))}
        </RowList>
      )}
    </>
  )
}

function ExportRow({ id, state, records, documents, bytes, createdAt, expiresAt }: ExportView) {
  const t = useTranslations('export')
  const format = useFormatter()
  const day = (at: string) => format.dateTime(new Date(at), { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' })
  if (state === 'failed') return <Row quiet title={t('failed', { when: day(createdAt) })} soft={t('failedSoft')} action={<Forget id={id} />} />

  return (
    <Row
      title={t('archiveOf', { when: day(createdAt) })}
      soft={
        <>
          <p>
            {t('inIt', { records, documents })} · <FileSize bytes={bytes} />
          </p>
          <p>{t('keptUntil', { when: day(expiresAt) })}</p>
        </>
      }
      action={
        <>
          <Forget id={id} />
          <ButtonLink variant="main" href={`/api/v1/exports/${id}/file`} icon={<FileDown />} download>
            {t('download')}
          </ButtonLink>
        </>
      }
    />
  )
}

function Forget({ id }: { id: string }) {
  const t = useTranslations('export')
  return (
    <ActionForm action={forgetExportAction}>
      <input type="hidden" name="exportId" value={id} />
      <SubmitButton variant="plain">{t('forget')}</SubmitButton>
    </ActionForm>
  )
}
