import { ActionForm } from '@/platform/ui/action-form'
import { FormRadios, FormTextArea } from '@/platform/ui/form-fields'
import { Pad } from '@/platform/ui/pad'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { reportPageAction } from '../actions'
import { WHYS } from '../policy'

/** It works without a script, and asks nobody who they are. */
export function ReportForm({ slug, recommendationId, about }: { slug: string; recommendationId: string; about: 'recommendation' | 'page' }) {
  const t = useTranslations('publication')
  return (
    <Pad>
      <ActionForm action={reportPageAction}>
        <input type="hidden" name="slug" value={slug} />
        <input type="hidden" name="recommendationId" value={recommendationId} />
        <FormRadios
          name="about"
          legend={t('report.about')}
          options={[
            { value: 'recommendation', label: t('report.aboutOne') },
            { value: 'page', label: t('report.aboutPage') },
          ]}
          defaultValue={about}
        />
        <FormRadios name="why" legend={t('report.why')} options={WHYS.map((value) => ({ value, label: t(`why.${value}`) }))} />
        <FormTextArea name="words" label={t('report.words')} hint={t('report.wordsHint')} rows={3} maxLength={1000} />
        <SubmitButton wide>{t('report.send')}</SubmitButton>
      </ActionForm>
    </Pad>
  )
}
