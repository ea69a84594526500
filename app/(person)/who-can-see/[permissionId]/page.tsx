import { Megaphone } from '@/platform/ui/icons'
import type { Metadata } from 'next'
import { AccessList } from '@/access-log/components/access-list'
import { Pager } from '@/access-log/components/pager'
import { PermissionAside } from '@/access-log/components/permission-aside'
import { TermsSentence } from '@/access-log/components/terms-sentence'
import { listAccess } from '@/access-log/operations/list-access'
import { overseePermission } from '@/access-log/operations/oversee-permission'
import { TakeBack } from '@/permission/components/take-back'
import { load } from '@/platform/edge/page'
import { ButtonLink } from '@/platform/ui/button-link'
import { Columns } from '@/platform/ui/columns'
import { CompanyIcon } from '@/platform/ui/company-icon'
import { PageHead } from '@/platform/ui/page-head'
import { Section } from '@/platform/ui/section'
import { TextLink } from '@/platform/ui/text-link'
import { getTranslations } from '@/platform/ui/words'

const LOOKS = 20

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('access-log'))('title') }
}

export default async function PermissionPage({ params, searchParams }: PageProps<'/who-can-see/[permissionId]'>) {
  const { permissionId } = await params
  const permission = await load(overseePermission, { permissionId })
  const before = [(await searchParams).before].flat()[0]
  const looks = await load(listAccess, { permissionId, before, take: LOOKS + 1 })
  const shown = looks.slice(0, LOOKS)
  const t = await getTranslations('access-log')
  const { id, companyId, companyName: company, issueTitle: title, issueId, inForce } = permission

  return (
    <>
      <PageHead
        eyebrow={<TextLink href="/who-can-see">{t('back')}</TextLink>}
        icon={<CompanyIcon companyId={companyId} name={company} />}
        title={t(inForce ? 'companyMay' : 'companyMight', { company, title })}
        soft={<TermsSentence terms={permission} />}
        actions={
          <>
            <ButtonLink href={`/issues/${issueId}/permit`}>{t('change')}</ButtonLink>
            {inForce && <TakeBack permission={permission} from="all" />}
          </>
        }
      />
      <Columns aside={<PermissionAside permission={permission} />}>
        <Section label={t('looksHead')} className="mt-0">
          <AccessList lines={shown} />
          <Pager path={`/who-can-see/${id}`} before={before} next={looks.length > LOOKS ? shown.at(-1)!.id : null} />
          {inForce && permission.looks.times === 0 && (
            <p className="mt-4.5">
              <ButtonLink icon={<Megaphone />} href={`/who-can-see/${id}/tell`}>
                {t('tell', { company })}
              </ButtonLink>
            </p>
          )}
        </Section>
      </Columns>
    </>
  )
}
