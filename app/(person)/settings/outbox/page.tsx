import type { Metadata } from 'next'
import { Mail } from '@/platform/ui/icons'
import { MailRow } from '@/outbox/components/mail-row'
import { listMails } from '@/outbox/operations/list-mails'
import { currentAdministrator } from '@/platform/auth/current'
import { load } from '@/platform/edge/page'
import { ButtonLink } from '@/platform/ui/button-link'
import { EmptyState } from '@/platform/ui/empty-state'
import { PageHead } from '@/platform/ui/page-head'
import { RowList } from '@/platform/ui/row-list'
import { TextLink } from '@/platform/ui/text-link'
import { getTranslations } from '@/platform/ui/words'

const A_PAGE = 50

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('outbox'))('title') }
}

export default async function OutboxPage({ searchParams }: PageProps<'/settings/outbox'>) {
  const { before } = await searchParams
  const { mails, sendsMail } = await load(listMails, { take: A_PAGE, before: before?.toString() }, currentAdministrator)
  const words = await getTranslations('outbox')
  const waiting = mails.filter((mail) => mail.sentAt === null).length

  return (
    <>
      <PageHead
        eyebrow={<TextLink href="/settings">{words('back')}</TextLink>}
        title={words('heading', { count: waiting })}
        soft={words(sendsMail ? 'sending' : 'noServer')}
      />
      {mails.length === 0 ? (
        <EmptyState icon={<Mail />}>{words('empty')}</EmptyState>
      ) : (
        <RowList label={words('title')}>
          {mails.map((mail) => (
            <MailRow key={mail.id} mail={mail} />
          ))}
        </RowList>
      )}
      {mails.length === A_PAGE && (
        <div className="mt-4">
          <ButtonLink href={`/settings/outbox?before=${mails.at(-1)!.id}`}>{words('older')}</ButtonLink>
        </div>
      )}
    </>
  )
}
