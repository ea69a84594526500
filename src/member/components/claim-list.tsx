import { Scale } from '@/platform/ui/icons'
import { ActionButton } from '@/platform/ui/action-button'
import { ActionForm } from '@/platform/ui/action-form'
import { Chip } from '@/platform/ui/chip'
import { FormSelect } from '@/platform/ui/form-fields'
import { Notice } from '@/platform/ui/notice'
import { Row } from '@/platform/ui/row'
import { RowList } from '@/platform/ui/row-list'
import { Section } from '@/platform/ui/section'
import { SubmitButton } from '@/platform/ui/submit-button'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import { decideClaimAction } from '../actions'
import type { ClaimView } from '../schema'

type Props = { companyId: string; domain: string; claims: ClaimView[]; mayDecide: boolean }

/** Who proved the domain, too. What is open asks the owners; everybody sees how it ended. */
export function ClaimList({ companyId, domain, claims, mayDecide }: Props) {
  const t = useTranslations('member')
  const open = claims.filter(({ decision }) => decision === null)
  const decided = claims.filter(({ decision }) => decision !== null)
  return (
    <>
      {open.map((claim) => (
        <Notice key={claim.id} tone="move" icon={<Scale />} className="mb-4" action={mayDecide && <Decide companyId={companyId} claim={claim} />}>
          <b className="font-semibold">{t('claim', { name: claim.name, domain })}</b>{' '}
          {t(claim.method === 'dns' ? 'claimDns' : 'claimMail')} <When at={claim.provedAt} />. {mayDecide ? t('claimAsk') : t('claimWait')}
        </Notice>
      ))}
      {decided.length > 0 && (
        <Section label={t('decided')}>
          <RowList label={t('decided')}>
            {decided.map(({ id, name, decision, decidedBy, decidedAt }) => (
              <Row
                key={id}
                quiet
                title={name}
                soft={
                  <>
                    {decidedBy && `${t('decidedBy', { name: decidedBy })} · `}
                    {decidedAt && <When at={decidedAt} />}
                  </>
                }
                chip={<Chip tone={decision === 'refused' ? 'late' : 'solved'}>{t(decision === 'refused' ? 'wasRefused' : 'wasLetIn')}</Chip>}
              />
            ))}
          </RowList>
        </Section>
      )}
    </>
  )
}

function Decide({ companyId, claim: { id, name } }: { companyId: string; claim: ClaimView }) {
  const t = useTranslations('member')
  return (
    <div className="flex flex-wrap items-end gap-2">
      <ActionForm action={decideClaimAction} className="flex flex-wrap items-end gap-2">
        <input type="hidden" name="companyId" value={companyId} />
        <input type="hidden" name="claimId" value={id} />
        <input type="hidden" name="decision" value="let-in" />
        <FormSelect name="role" label={t('letInAs', { name })} hideLabel defaultValue="agent" className="w-36">
          {(['agent', 'reader', 'owner'] as const).map((role) => (
            <option key={role} value={role}>
              {t('asRole', { role: t(role) })}
            </option>
          ))}
        </FormSelect>
        <SubmitButton>{t('letIn')}</SubmitButton>
      </ActionForm>
      <ActionButton action={decideClaimAction} fields={{ companyId, claimId: id, decision: 'refused' }} variant="danger">
        {t('refuse')}
      </ActionButton>
    </div>
  )
}
