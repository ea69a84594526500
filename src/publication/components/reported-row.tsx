import { ActionButton } from '@/platform/ui/action-button'
import { ActionForm } from '@/platform/ui/action-form'
import { Chip } from '@/platform/ui/chip'
import { FormCheckbox, FormRadios, FormTextArea } from '@/platform/ui/form-fields'
import { Check, EyeOff } from '@/platform/ui/icons'
import { Pad } from '@/platform/ui/pad'
import { SubmitButton } from '@/platform/ui/submit-button'
import { TextLink } from '@/platform/ui/text-link'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import { hidePublicationAction, keepPublicationAction } from '../actions'
import type { ReportedPage } from '../schema'
import { WHYS } from '../policy'

/** One page that somebody reported, why, and what can be done. */
export function Reported({ page: { publicationId, slug, recommendationId, title, name, state, reports } }: { page: ReportedPage }) {
  const t = useTranslations('publication')
  return (
    <Pad label={title ?? t('admin.gone')} aside={<Chip tone={state === 'shown' ? 'shown' : 'neutral'}>{t('admin.state', { state })}</Chip>}>
      <p className="mb-3 text-small wrap-anywhere text-ink-soft">
        <TextLink href={`/people/${slug}/${recommendationId}`}>{`/people/${slug}/${recommendationId}`}</TextLink> {name && t('admin.by', { name })}
      </p>
      <ul role="list" className="grid gap-3">
        {reports.map(({ id, about, why, words, createdAt }) => (
          <li key={id}>
            <p className="text-small text-ink-soft">
              <b className="text-ink">{t(`why.${why}`)}</b> {about === 'page' && t('admin.aboutPage')} · <When at={createdAt} />
            </p>
            <p className="whitespace-pre-wrap wrap-anywhere">{words}</p>
          </li>
        ))}
      </ul>
      <div className="mt-4 flex flex-wrap gap-2">
        <ActionButton action={keepPublicationAction} fields={{ publicationId }} size="small" variant="plain" icon={<Check />}>
          {t('admin.keep')}
        </ActionButton>
      </div>
      {state !== 'hidden' && (
        <details className="mt-3">
          <summary className="min-h-11 cursor-pointer py-2.5 font-[550]">{t('admin.hideLabel')}</summary>
          <ActionForm action={hidePublicationAction} className="grid gap-4 pt-2">
            <input type="hidden" name="publicationId" value={publicationId} />
            <FormRadios name="why" legend={t('admin.why')} options={WHYS.map((value) => ({ value, label: t(`why.${value}`) }))} defaultValue={reports[0]?.why} />
            <FormTextArea name="reason" label={t('admin.reason')} hint={t('admin.reasonHint')} rows={2} maxLength={500} />
            <FormCheckbox name="everything" label={t('admin.everything')} />
            <SubmitButton variant="danger" icon={<EyeOff />}>
              {t('admin.hide')}
            </SubmitButton>
          </ActionForm>
        </details>
      )}
    </Pad>
  )
}
