import { FileUp } from '@/platform/ui/icons'
import { Button } from '@/platform/ui/button'
import { Field, describedBy } from '@/platform/ui/field'
import { TextArea } from '@/platform/ui/text-area'
import { useTranslations } from '@/platform/ui/words'

const ID = 'file'

// Posted to the API itself, by the browser: with or without JavaScript the file never passes Next. Browsers let files
// be dropped on their field, so the field is large.
export function UploadForm({ error }: { error?: string }) {
  const t = useTranslations('import')
  const words = { label: t('file'), hint: t('fileHint'), error }

  return (
    <form method="post" encType="multipart/form-data" action="/api/v1/imports" className="grid gap-5">
      <Field id={ID} {...words}>
        <input id={ID} type="file" name="file" multiple className={dropClass} {...describedBy(ID, words)} />
      </Field>
      <details>
        <summary className="min-h-6 font-[550] text-ink-soft">{t('paste')}</summary>
        <div className="mt-2.5">
          <TextArea name="text" label={t('pasteLabel')} hint={t('pasteHint')} />
        </div>
      </details>
      <div>
        <Button type="submit" variant="main" icon={<FileUp />}>
          {t('upload')}
        </Button>
      </div>
    </form>
  )
}

const dropClass =
  'block w-full min-w-0 cursor-pointer rounded-xl border border-dashed border-edge bg-sunk px-4 py-9 text-small text-ink-soft ' +
  'transition-colors hover:border-mine aria-invalid:border-late ' +
  'file:mr-3 file:min-h-10 file:cursor-pointer file:rounded-full file:border file:border-solid file:border-line file:bg-card file:px-4 ' +
  'file:font-[550] file:text-ink'
