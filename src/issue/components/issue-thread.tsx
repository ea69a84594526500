import { Thread } from '@/platform/ui/thread'
import { useTranslations } from '@/platform/ui/words'
import type { IssueDetailView } from '../schema'
import { EntryMenu } from './entry-menu'
import { type Entry, storyOf } from './story'
import { SettleAsk } from './settle-ask'
import { ThreadEntry } from './thread-entry'

/** As many as one reads before going on; what was before is folded. */
const OPEN = 8

export function IssueThread({ issue }: { issue: IssueDetailView }) {
  const t = useTranslations('issue')
  const entries = storyOf(issue.messages, issue.interactions)
  if (entries.length === 0) return <p className="text-ink-soft">{t('threadEmpty')}</p>
  const earlier = entries.length > OPEN + 2 ? entries.slice(0, -OPEN) : []

  return (
    <div className="grid gap-3.5">
      {earlier.length > 0 && (
        <details>
          <summary className="min-h-11 w-fit py-2.5 text-small font-[550] text-mine">{t('earlier', { count: earlier.length })}</summary>
          <Entries issue={issue} entries={earlier} label={t('earlier', { count: earlier.length })} />
        </details>
      )}
      <Entries issue={issue} entries={entries.slice(earlier.length)} label={t('thread')} />
    </div>
  )
}

function Entries({ issue, entries, label }: { issue: IssueDetailView; entries: Entry[]; label: string }) {
  const solution = issue.solution?.messageId ?? issue.solution?.interactionId
  return (
    <Thread label={label}>
      {entries.map((entry) => (
        <ThreadEntry
          key={entry.id}
          {...entry}
          company={issue.company?.name}
          foot={
            <>
              {(entry.message?.kind === 'request' || entry.message?.kind === 'proposal') && <SettleAsk issueId={issue.id} message={entry.message} />}
              <EntryMenu issueId={issue.id} messageId={entry.message?.id} interactionId={entry.interaction?.id} isSolution={entry.id === solution} />
            </>
          }
        />
      ))}
    </Thread>
  )
}
