import { FormCheckboxes, FormSelect, FormText } from '@/platform/ui/form-fields'
import { Pad } from '@/platform/ui/pad'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { createCompanyTokenAction, createTokenAction } from '../actions'
import { OnceShownToken } from './once-shown-token'

const DAYS = ['30', '90', '365', 'for-ever'] as const

/** For somebody's own records. */
export function TokenForm() {
  const t = useTranslations('api-token')
  const scopes = (['read', 'write', 'share'] as const).map((scope) => ({ value: scope, label: t(`scope.${scope}`), hint: t(`scopeHint.${scope}`) }))
  return (
    <Pad label={t('make')}>
      <OnceShownToken action={createTokenAction} words={useOnce()} title={t('title')}>
        <Name />
        <FormCheckboxes name="scopes" legend={t('may')} options={scopes} defaultValue={['read']} />
        <Life />
      </OnceShownToken>
    </Pad>
  )
}

/** For a company's inbox: it speaks for whoever makes it. */
export function CompanyTokenForm({ companyId }: { companyId: string }) {
  const t = useTranslations('api-token')
  return (
    <Pad label={t('make')}>
      <OnceShownToken action={createCompanyTokenAction} words={useOnce()} title={t('title')}>
        <input type="hidden" name="companyId" value={companyId} />
        <Name />
        <FormSelect name="role" label={t('may')} hint={t('roleHint')} defaultValue="reader">
          {(['reader', 'agent', 'owner'] as const).map((role) => (
            <option key={role} value={role}>
              {t(`role.${role}`)}
            </option>
          ))}
        </FormSelect>
        <Life />
      </OnceShownToken>
    </Pad>
  )
}

function useOnce() {
  const t = useTranslations('api-token')
  return { once: t('once'), address: t('token'), copy: t('copy'), copied: t('copied') }
}

function Name() {
  const t = useTranslations('api-token')
  return <FormText name="name" label={t('name')} hint={t('nameHint')} maxLength={80} required autoComplete="off" />
}

function Life() {
  const t = useTranslations('api-token')
  return (
    <>
      <FormSelect name="life" label={t('life')} defaultValue="90" className="max-w-60">
        {DAYS.map((life) => (
          <option key={life} value={life}>
            {t(`lives.${life}`)}
          </option>
        ))}
      </FormSelect>
      <div>
        <SubmitButton>{t('create')}</SubmitButton>
      </div>
    </>
  )
}
