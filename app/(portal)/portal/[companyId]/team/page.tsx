import { Check } from '@/platform/ui/icons'
import type { Metadata } from 'next'
import { getWorkspace } from '@/domain-proof/operations/get-workspace'
import { LeaveCard } from '@/domain-proof/components/leave-card'
import { ProofCard } from '@/domain-proof/components/proof-card'
import { ProgramsSection } from '@/api-token/components/programs-section'
import { ClaimList } from '@/member/components/claim-list'
import { History } from '@/member/components/history'
import { InvitationList } from '@/member/components/invitation-list'
import { InviteForm } from '@/member/components/invite-form'
import { TeamList } from '@/member/components/team-list'
import { listTeam } from '@/member/operations/list-team'
import { readHistory } from '@/member/operations/read-history'
import { currentAgent } from '@/platform/auth/current'
import { load } from '@/platform/edge/page'
import { Columns } from '@/platform/ui/columns'
import { Notice } from '@/platform/ui/notice'
import { PageHead } from '@/platform/ui/page-head'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('member'))('title') }
}

const DONE = ['invited', 'sent', 'withdrawn', 'changed', 'removed', 'decided', 'taken-over'] as const
const PAGE = 12

export default async function TeamPage({ params, searchParams }: PageProps<'/portal/[companyId]/team'>) {
  const { companyId } = await params
  const query = await searchParams
  const as = currentAgent(companyId)
  const one = (name: string) => [query[name]].flat()[0]
  const [workspace, team, events, t] = await Promise.all([
    load(getWorkspace, {}, as),
    load(listTeam, {}, as),
    load(readHistory, { take: PAGE, before: one('before') }, as),
    getTranslations('member'),
  ])
  const { mayInvite, mayLeave } = team.me
  const done = DONE.find((what) => what === one('done'))
  const older = events.length === PAGE ? `/portal/${companyId}/team?before=${events.at(-1)!.id}` : null

  return (
    <>
      <PageHead title={t('head', { count: team.members.length, company: workspace.name })} />
      {done && <Notice className="mb-4" tone="solved" icon={<Check />}>{t(`done.${done}`)}</Notice>}
      <Columns
        aside={
          <>
            <ProofCard workspace={workspace} />
            <History events={events} older={older} />
            <LeaveCard workspace={workspace} refusal={mayLeave === true ? null : mayLeave} alone={team.members.length === 1} sure={one('leave') !== undefined} />
          </>
        }
      >
        <div>
          <ClaimList companyId={companyId} domain={workspace.domain} claims={team.claims.filter(({ decision }) => decision === null)} mayDecide={mayInvite === true} />
          <TeamList companyId={companyId} team={team} removing={one('remove')} changing={one('change')} />
          <InvitationList companyId={companyId} invitations={team.invitations} mayInvite={mayInvite === true} />
          <ClaimList companyId={companyId} domain={workspace.domain} claims={team.claims.filter(({ decision }) => decision !== null)} mayDecide={false} />
        </div>
        <InviteForm companyId={companyId} refusal={mayInvite === true ? null : mayInvite} />
        {team.me.role === 'owner' && <ProgramsSection company href={`/portal/${companyId}/tokens`} />}
      </Columns>
    </>
  )
}
