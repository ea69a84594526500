import { MessageSquare } from '@/platform/ui/icons'
import { currentPerson, keptWriterKey, writerByLink } from '@/platform/auth/current'
import { writerOfPerson } from '@/platform/auth/writer'
import { load } from '@/platform/edge/page'
import { ActionButton } from '@/platform/ui/action-button'
import { EmptyState } from '@/platform/ui/empty-state'
import { Notice } from '@/platform/ui/notice'
import { PageHead } from '@/platform/ui/page-head'
import { getTranslations } from '@/platform/ui/words'
import { claimRepliesAction } from '@/reply/actions'
import { EditReplyForm } from '@/reply/components/edit-reply-form'
import { SaidToFriends } from '@/reply/components/own-words'
import { listMine } from '@/reply/operations/list-mine'

export const generateMetadata = async () => ({ title: (await getTranslations('reply.mine'))('all') })

const asWriter = async () => {
  const person = await currentPerson()
  return person && writerOfPerson(person)
}

export default async function SaidPage({ searchParams }: PageProps<'/recommendations/said'>) {
  const { edit, saved, deleted } = await searchParams
  const t = await getTranslations('reply')
  const mine = await load(listMine, {}, asWriter)
  const key = await keptWriterKey()
  const unclaimed = key ? await load(listMine, {}, writerByLink(key)) : []
  const edited = mine.find(({ id }) => id === edit)

  return (
    <div className="max-w-2xl">
      <PageHead title={t('mine.all')} soft={t('mine.allSoft')} />
      {saved && <Notice className="mb-5">{t('edit.saved')}</Notice>}
      {deleted && <Notice className="mb-5">{t('edit.deleted')}</Notice>}
      {unclaimed.length > 0 && (
        <Notice
          className="mb-5"
          action={
            <ActionButton action={claimRepliesAction} fields={{}} size="small">
              {t('mine.claimDo')}
            </ActionButton>
          }
        >
          {t('mine.claim')}
        </Notice>
      )}
      {edited ? <EditReplyForm reply={edited} /> : mine.length > 0 ? <SaidToFriends mine={mine} /> : <EmptyState icon={<MessageSquare />}>{t('mine.allEmpty')}</EmptyState>}
    </div>
  )
}
