import { Pencil, Trash2 } from '@/platform/ui/icons'
import { removeAskAction } from '@/ask/actions'
import { AskLetter } from '@/ask/components/ask-letter'
import { Candidates } from '@/ask/components/candidates'
import { DecideForm } from '@/ask/components/decide-form'
import { getAsk } from '@/ask/operations/get-ask'
import { load } from '@/platform/edge/page'
import { ActionButton } from '@/platform/ui/action-button'
import { ButtonLink } from '@/platform/ui/button-link'
import { Columns } from '@/platform/ui/columns'
import { Lens } from '@/platform/ui/lens'
import { Notice } from '@/platform/ui/notice'
import { Pad } from '@/platform/ui/pad'
import { PageHead } from '@/platform/ui/page-head'
import { getTranslations } from '@/platform/ui/words'
import { ReplyList } from '@/reply/components/reply-list'
import { listReplies } from '@/reply/operations/list-replies'
import { ShareLinkForm } from '@/share-link/components/share-link-form'
import { ShareLinkList } from '@/share-link/components/share-link-list'
import { listShareLinks } from '@/share-link/operations/list-share-links'

export const generateMetadata = async ({ params }: PageProps<'/want/asked/[askId]'>) => ({ title: (await load(getAsk, await params)).question })

export default async function AskedPage({ params, searchParams }: PageProps<'/want/asked/[askId]'>) {
  const ask = await load(getAsk, await params)
  const { revoked, removed } = await searchParams
  const links = await load(listShareLinks, { askId: ask.id, take: 50 })
  const replies = await load(listReplies, { askId: ask.id, take: 100 })
  const [t, tLinks] = await Promise.all([getTranslations('ask'), getTranslations('share-link')])
  const shown = ask.links > 0
  const title = ask.decidedAt ? t('detail.decided') : shown ? t('detail.headingShown', { count: ask.links }) : t('detail.headingPrivate')

  return (
    <>
      {revoked && <Notice className="mb-5">{tLinks('takenBack')}</Notice>}
      <PageHead
        eyebrow={ask.question}
        title={title}
        actions={
          <>
            {!ask.decidedAt && (
              <ButtonLink href={`/want/asked/${ask.id}/edit`} icon={<Pencil />}>
                {t('edit')}
              </ButtonLink>
            )}
            <ActionButton action={removeAskAction} fields={{ askId: ask.id }} variant="ghost" icon={<Trash2 />}>
              {t('remove')}
            </ActionButton>
          </>
        }
      />
      <Columns
        aside={
          <div id="links" className="grid scroll-mt-4 gap-3.75">
            <ShareLinkForm opens={{ askId: ask.id }} title={ask.question} sentence={ask.candidates.map(({ name }) => name).join(', ')} />
            <Pad label={tLinks('label')}>
              <ShareLinkList links={links} />
            </Pad>
            {!ask.decidedAt && <DecideForm ask={ask} />}
          </div>
        }
      >
        <div className="grid gap-5">
          {replies.length > 0 ? (
            <section className="grid gap-3">
              <h2 className="font-title text-xl">
                {t('detail.result')}
                {ask.candidates.length === 1 && <span className="text-ink-soft"> · {t('detail.yesNo', { yes: ask.yes, no: ask.no })}</span>}
              </h2>
              <Candidates candidates={ask.candidates} chosenId={ask.chosenId} name={ask.authorName} />
            </section>
          ) : null}
          <ReplyList about={{ askId: ask.id }} replies={replies} candidates={new Map(ask.candidates.map(({ id, name }) => [id, name]))} {...(typeof removed === 'string' && { removed })} />
          <Lens header={t('detail.lens')} footer={t('detail.stays')} draft={!shown}>
            <AskLetter ask={ask} heading="h3" />
          </Lens>
        </div>
      </Columns>
    </>
  )
}
