import { ActionButton } from '@/platform/ui/action-button'
import { ActionForm, FormVersion } from '@/platform/ui/action-form'
import { Trash2 } from '@/platform/ui/icons'
import { Pad } from '@/platform/ui/pad'
import { SubmitButton } from '@/platform/ui/submit-button'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import { editEndpointAction, removeEndpointAction, rotateSecretAction, switchEndpointAction } from '../actions'
import type { EndpointView } from '../schema'
import { EndpointFields } from './endpoint-fields'
import { OnceShownSecret } from './once-shown-secret'
import { useSecretWords } from './secret-words'

type Props = { endpoint: EndpointView }

export function EndpointSettings({ endpoint }: Props) {
  const t = useTranslations('webhook')
  return (
    <Pad label={t('settings')}>
      <ActionForm key={endpoint.version} action={editEndpointAction} className="grid gap-4">
        <EndpointFields companyId={endpoint.companyId} endpoint={endpoint} />
        <input type="hidden" name="endpointId" value={endpoint.id} />
        <FormVersion value={endpoint.version} />
        <div>
          <SubmitButton variant="plain" pendingLabel={t('saving')}>
            {t('save')}
          </SubmitButton>
        </div>
      </ActionForm>
    </Pad>
  )
}

export function EndpointSecret({ endpoint: { companyId, id, secretBeforeUntil } }: Props) {
  const t = useTranslations('webhook')
  const along = secretBeforeUntil && new Date(secretBeforeUntil) > new Date()
  return (
    <Pad label={t('secret')}>
      <OnceShownSecret action={rotateSecretAction} words={useSecretWords()} title={t('secret')}>
        <p className="text-small">{along ? t.rich('signsAlong', { when: () => <When at={secretBeforeUntil} /> }) : t('secretKept')}</p>
        <input type="hidden" name="companyId" value={companyId} />
        <input type="hidden" name="endpointId" value={id} />
        <div>
          <SubmitButton variant="plain" pendingLabel={t('saving')}>
            {t('rotate')}
          </SubmitButton>
        </div>
      </OnceShownSecret>
    </Pad>
  )
}

// What cannot be taken back asks first.
export function EndpointEnd({ endpoint: { companyId, id: endpointId, disabledAt } }: Props) {
  const t = useTranslations('webhook')
  return (
    <Pad label={t('end')}>
      {!disabledAt && (
        <ActionButton action={switchEndpointAction} fields={{ companyId, endpointId }}>
          {t('switchOff')}
        </ActionButton>
      )}
      <details className="mt-1">
        <summary className="flex min-h-11 w-fit items-center text-small font-[550] text-late">{t('remove')}</summary>
        <p className="my-2 text-small">{t('removeAsk')}</p>
        <ActionButton action={removeEndpointAction} fields={{ companyId, endpointId }} variant="danger" icon={<Trash2 />}>
          {t('removeIt')}
        </ActionButton>
      </details>
    </Pad>
  )
}
