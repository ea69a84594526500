import { ActionForm, FormVersion } from '@/platform/ui/action-form'
import { ButtonLink } from '@/platform/ui/button-link'
import { FormRadios, FormText, FormTextArea } from '@/platform/ui/form-fields'
import { Pad } from '@/platform/ui/pad'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { editNoticeAction, writeNoticeAction } from '../actions'
import type { NoticeView } from '../schema'

/** A new one, or one that changes. */
export function NoticeForm({ companyId, notice }: { companyId: string; notice?: NoticeView }) {
  const t = useTranslations('notice')
  return (
    <Pad label={t(notice ? 'edit' : 'write')}>
      <ActionForm action={notice ? editNoticeAction : writeNoticeAction} className="grid gap-4">
        <input type="hidden" name="companyId" value={companyId} />
        {notice && <input type="hidden" name="noticeId" value={notice.id} />}
        {notice && <FormVersion value={notice.version} />}
        <FormText name="title" label={t('titleField')} hint={t('titleHint')} defaultValue={notice?.title} required maxLength={120} />
        <FormTextArea name="body" label={t('body')} hint={t('bodyHint')} defaultValue={notice?.body} required maxLength={2000} rows={4} />
        <FormRadios
          name="stage"
          legend={t('stage')}
          defaultValue={notice?.state ?? 'known'}
          options={(['known', 'working', 'mended'] as const).map((value) => ({ value, label: t(`state.${value}`) }))}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <FormText name="aboutTopic" label={t('topic')} hint={t('topicHint')} defaultValue={notice?.topic ? `#${notice.topic}` : undefined} maxLength={41} autoCapitalize="none" />
          <FormText name="aboutProduct" label={t('product')} hint={t('productHint')} defaultValue={notice?.product ?? undefined} maxLength={120} />
        </div>
        <p className="text-small text-ink-soft">{t('promise')}</p>
        <div className="flex flex-wrap gap-2">
          <SubmitButton>{t(notice ? 'save' : 'publish')}</SubmitButton>
          {notice && (
            <ButtonLink variant="ghost" href={`/portal/${companyId}/notices`}>
              {t('cancel')}
            </ButtonLink>
          )}
        </div>
      </ActionForm>
    </Pad>
  )
}
