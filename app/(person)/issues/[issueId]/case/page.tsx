import type { Metadata } from 'next'
import { load } from '@/platform/edge/page'
import { Columns } from '@/platform/ui/columns'
import { Notice } from '@/platform/ui/notice'
import { Pad } from '@/platform/ui/pad'
import { PageHead } from '@/platform/ui/page-head'
import { TextLink } from '@/platform/ui/text-link'
import { getTranslations } from '@/platform/ui/words'
import { CaseLinkForm } from '@/share-link/components/case-link-form'
import { ShareLinkList } from '@/share-link/components/share-link-list'
import { considerCase } from '@/share-link/operations/consider-case'
import { listCaseLinks } from '@/share-link/operations/list-case-links'

const SHOWN = 20

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('share-link.case'))('title') }
}

export default async function CaseLinksPage({ params, searchParams }: PageProps<'/issues/[issueId]/case'>) {
  const considered = await load(considerCase, await params)
  const { before, revoked } = await searchParams
  const t = await getTranslations('share-link')
  const found = await load(listCaseLinks, { issueId: considered.issueId, take: SHOWN + 1, before: typeof before === 'string' ? before : undefined })
  const links = found.slice(0, SHOWN)
  const here = `/issues/${considered.issueId}`

  return (
    <>
      <PageHead eyebrow={<TextLink href={here}>{considered.title}</TextLink>} title={t('case.head')} soft={t('case.soft')} />
      {revoked && <Notice className="mb-5">{t('takenBack')}</Notice>}
      <Columns
        aside={
          <div id="links" className="scroll-mt-6">
            <Pad label={t('case.links')}>
              {links.length > 0 ? <ShareLinkList links={links} /> : <p className="text-small text-ink-soft">{t('case.empty')}</p>}
              {found.length > SHOWN && (
                <p className="mt-3 text-small">
                  <TextLink href={`${here}/case?before=${links.at(-1)!.id}#links`}>{t('older')}</TextLink>
                </p>
              )}
            </Pad>
          </div>
        }
      >
        <CaseLinkForm considered={considered} />
      </Columns>
    </>
  )
}
