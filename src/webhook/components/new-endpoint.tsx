import { Pad } from '@/platform/ui/pad'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { addEndpointAction } from '../actions'
import { EndpointFields } from './endpoint-fields'
import { OnceShownSecret } from './once-shown-secret'
import { useSecretWords } from './secret-words'

export function NewEndpoint({ companyId }: { companyId: string }) {
  const t = useTranslations('webhook')
  return (
    <Pad label={t('add')}>
      <OnceShownSecret action={addEndpointAction} words={useSecretWords()} title={t('secret')}>
        <EndpointFields companyId={companyId} />
        <div>
          <SubmitButton pendingLabel={t('saving')}>{t('addIt')}</SubmitButton>
        </div>
      </OnceShownSecret>
    </Pad>
  )
}
