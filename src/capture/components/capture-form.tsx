import { ActionForm } from '@/platform/ui/action-form'
import { FormRadios, FormText } from '@/platform/ui/form-fields'
import { Pad } from '@/platform/ui/pad'
import { Quote } from '@/platform/ui/quote'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { captureLineAction } from '../actions'
import type { LineView } from '../schema'
import { Understood } from './understood'
import { understoodWords } from './words'

export function CaptureForm({ line, read }: { line: string; read: LineView }) {
  const t = useTranslations('capture')
  return (
    <ActionForm action={captureLineAction} className="grid max-w-2xl gap-5">
      {read.kind !== 'empty' && (
        <Pad label={t('understood')}>
          <Quote className="mb-3">{read.text || read.intent}</Quote>
          <Understood company={read.company} topics={read.topics} intent={read.intent} words={understoodWords(t)} />
        </Pad>
      )}
      <FormText name="line" label={t('line')} hint={t('hint')} required maxLength={2000} defaultValue={line} />
      <FormRadios
        name="as"
        legend={t('keepAs')}
        defaultValue={read.kind === 'intent' ? 'intent' : 'issue'}
        options={[
          { value: 'issue', label: t('issue') },
          { value: 'intent', label: t('intent') },
          { value: 'have', label: t('have') },
        ]}
      />
      <div>
        <SubmitButton pendingLabel={t('saving')}>{t('save')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
