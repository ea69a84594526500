import { TakeBackEverything } from '@/permission/components/take-back-everything'
import { KeepReceipt } from '@/receipt/components/keep-receipt'
import { Fact } from '@/platform/ui/fact'
import { FactList } from '@/platform/ui/fact-list'
import { Pad } from '@/platform/ui/pad'
import { TextLink } from '@/platform/ui/text-link'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import type { PermissionHistory } from '../schema'

export function PermissionAside({ permission }: { permission: PermissionHistory }) {
  const t = useTranslations('access-log')
  const { id, companyId, companyName: company, agents, events, inForce } = permission
  return (
    <>
      {agents.length > 0 && (
        <Pad label={t('agents')}>
          <FactList>
            {agents.map(({ agentName, times }) => (
              <Fact key={agentName} label={agentName}>
                {t('agentTimes', { times })}
              </Fact>
            ))}
          </FactList>
        </Pad>
      )}
      <Pad label={t('history')}>
        <FactList>
          {events.map(({ kind, at }) => (
            <Fact key={`${kind}${at}`} label={t('event', { kind })}>
              <When at={at} />
            </Fact>
          ))}
        </FactList>
      </Pad>
      <Pad label={t('keep')}>
        <KeepReceipt address={`/api/v1/permissions/${id}`} company={company} />
      </Pad>
      {inForce && (
        <Pad label={company}>
          <p className="mb-3">
            <TextLink href={`/who-can-see?company=${companyId}`}>{t('allOf', { company })}</TextLink>
          </p>
          <TakeBackEverything companyId={companyId} companyName={company} />
        </Pad>
      )}
    </>
  )
}
