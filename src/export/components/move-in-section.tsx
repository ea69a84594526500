import { Button } from '@/platform/ui/button'
import { Chip, type Tone } from '@/platform/ui/chip'
import { Field, describedBy } from '@/platform/ui/field'
import { FileUp } from '@/platform/ui/icons'
import { Pad } from '@/platform/ui/pad'
import { Row } from '@/platform/ui/row'
import { RowList } from '@/platform/ui/row-list'
import { useTranslations } from '@/platform/ui/words'
import type { MoveInList, MoveInView } from '../schema'
import { WaitingBar } from './waiting-bar'

const TONES: Record<MoveInView['state'], Tone> = { reading: 'neutral', done: 'solved', failed: 'late' }

export function MoveInSection({ moving: { empty, moveIns }, fault }: { moving: MoveInList; fault: string | undefined }) {
  const t = useTranslations('export')
  const reading = moveIns.find(({ state }) => state === 'reading')
  const over = moveIns.filter(({ state }) => state !== 'reading')

  return (
    <section id="move-in" className="grid gap-3.75">
      <Pad label={t('moveIn.label')}>
        <p>{t('moveIn.text')}</p>
        {reading && (
          <div className="mt-4">
            <WaitingBar address={`/api/v1/move-ins/${reading.id}`} label={t('moveIn.reading')} busy="reading" />
            <noscript>
              <meta httpEquiv="refresh" content="2" />
            </noscript>
          </div>
        )}
        {!reading && (empty ? <UploadForm error={fault} /> : <p className="mt-2 text-small text-ink-soft">{t('moveIn.notEmpty')}</p>)}
      </Pad>
      {over.length > 0 && (
        <RowList label={t('moveIn.over')}>
          {over.map(({ id, fileName, state, failure, records, documents }) => (
            <Row key={id} title={fileName} soft={failure ?? t('inIt', { records, documents })} chip={<Chip tone={TONES[state]}>{t(`moveIn.${state}`)}</Chip>} />
          ))}
        </RowList>
      )}
    </section>
  )
}

const ID = 'file'

// Posted to the API itself, by the browser: with or without JavaScript the file never passes Next.
function UploadForm({ error }: { error: string | undefined }) {
  const t = useTranslations('export')
  const words = { label: t('moveIn.file'), hint: t('moveIn.hint'), error }
  return (
    <form method="post" encType="multipart/form-data" action="/api/v1/move-ins" className="mt-4 grid gap-5">
      <Field id={ID} {...words}>
        <input id={ID} type="file" name="file" accept=".zip,application/zip" required className={dropClass} {...describedBy(ID, words)} />
      </Field>
      <div>
        <Button type="submit" icon={<FileUp />}>
          {t('moveIn.upload')}
        </Button>
      </div>
    </form>
  )
}

const dropClass =
  'block w-full min-w-0 cursor-pointer rounded-xl border border-dashed border-edge bg-sunk px-4 py-7 text-small text-ink-soft ' +
  'transition-colors hover:border-mine aria-invalid:border-late ' +
  'file:mr-3 file:min-h-10 file:cursor-pointer file:rounded-full file:border file:border-solid file:border-line file:bg-card file:px-4 ' +
  'file:font-[550] file:text-ink'
