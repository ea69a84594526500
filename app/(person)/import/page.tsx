import type { Metadata } from 'next'
import { ImportList } from '@/import/components/import-list'
import { UploadForm } from '@/import/components/upload-form'
import { listImports } from '@/import/operations/list-imports'
import { load } from '@/platform/edge/page'
import { Columns } from '@/platform/ui/columns'
import { Notice } from '@/platform/ui/notice'
import { Pad } from '@/platform/ui/pad'
import { PageHead } from '@/platform/ui/page-head'
import { Section } from '@/platform/ui/section'
import { TextLink } from '@/platform/ui/text-link'
import { getTranslations } from '@/platform/ui/words'

const PAGE = 20
const REQUEST_DATA = 'https://www.amazon.com/hz/privacy-central/data-requests/preview.html'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('import')
  return { title: t('pageTitle') }
}

export default async function ImportPage({ searchParams }: PageProps<'/import'>) {
  const t = await getTranslations('import')
  const { problem, forgotten, before } = await searchParams
  const imports = await load(listImports, { take: PAGE, ...(typeof before === 'string' && { before }) })
  const sentence = typeof problem === 'string' && t.has(`problem.${problem}`) ? t(`problem.${problem}`) : undefined

  return (
    <>
      <PageHead title={t('startHeading')} soft={t('startSoft')} />
      {forgotten && <Notice className="mb-4">{t('forgotten')}</Notice>}
      <Columns
        aside={
          <Pad label={t('whereFrom')}>
            <ul role="list" className="grid gap-2 text-small text-ink-soft">
              <li>
                {t.rich('whereFromText', {
                  link: (words) => (
                    <TextLink href={REQUEST_DATA} target="_blank" rel="noreferrer">
                      {words}
                    </TextLink>
                  ),
                })}
              </li>
              {(['whereBank', 'whereContacts', 'whereMail', 'whereOther'] as const).map((where) => (
                <li key={where}>{t(where)}</li>
              ))}
            </ul>
          </Pad>
        }
      >
        <Pad>
          <UploadForm error={sentence} />
        </Pad>
        {imports.length > 0 && (
          <Section label={t('earlier')} className="mt-3!">
            <ImportList imports={imports} />
            {imports.length === PAGE && (
              <p className="mt-3 px-1">
                <TextLink href={`/import?before=${imports.at(-1)!.id}`}>{t('more')}</TextLink>
              </p>
            )}
          </Section>
        )}
      </Columns>
    </>
  )
}
