import { ActionForm } from '@/platform/ui/action-form'
import { FormCheckbox } from '@/platform/ui/form-fields'
import { Pad } from '@/platform/ui/pad'
import { SubmitButton } from '@/platform/ui/submit-button'
import { TextLink } from '@/platform/ui/text-link'
import { useTranslations } from '@/platform/ui/words'
import { showToAction } from '../actions'
import type { ShownTo } from '../schema'

/** On the page of a recommendation: which circles see it. */
export function ChooseCircles({ choices: { recommendationId, circles }, saved }: { choices: ShownTo; saved: boolean }) {
  const t = useTranslations('circle.choose')
  return (
    <Pad label={<span id="circles">{t('label')}</span>}>
      {circles.length === 0 && (
        <p className="text-ink-soft">
          {t('none')} <TextLink href="/circles">{t('make')}</TextLink>
        </p>
      )}
      {saved && <p role="status" className="mb-2 text-small">{t('saved')}</p>}
      {circles.length > 0 && (
        <ActionForm action={showToAction} className="grid gap-3">
          <input type="hidden" name="recommendationId" value={recommendationId} />
          <fieldset className="min-w-0">
            <legend className="sr-only">{t('which')}</legend>
            {circles.map(({ id, name, members, shown }) => (
              <FormCheckbox key={id} name="circleIds" value={id} label={name} hint={t('members', { count: members })} defaultChecked={shown} />
            ))}
          </fieldset>
          <SubmitButton wide variant="plain">
            {t('save')}
          </SubmitButton>
        </ActionForm>
      )}
    </Pad>
  )
}
