import { ChevronDown } from '@/platform/ui/icons'
import type { ReactNode } from 'react'
import { LogInteraction } from '@/interaction/components/log-interaction'
import { Pad } from '@/platform/ui/pad'
import { useTranslations } from '@/platform/ui/words'
import type { IssueDetailView } from '../schema'
import { IssueThread } from './issue-thread'
import { ReplyForm } from './reply-form'

// The story, and what goes on with it: writing to those who read it, or noting what was said elsewhere. The one that is
// nearer at hand is open.
export function ThreadCard({ issue }: { issue: IssueDetailView }) {
  const t = useTranslations()
  const reply = <ReplyForm issue={issue} />
  const log = <LogInteraction issueId={issue.id} />
  const readable = issue.shownTo.length > 0
  return (
    <Pad label={t('issue.thread')}>
      <div className="grid gap-5">
        <IssueThread issue={issue} />
        <div className="border-t border-line pt-4 print:hidden">
          {readable ? reply : log}
          <Folded label={readable ? t('interaction.log') : t('issue.writeMessage')}>{readable ? log : reply}</Folded>
        </div>
      </div>
    </Pad>
  )
}

function Folded({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details className="group mt-2">
      <summary className="flex min-h-11 w-fit list-none items-center gap-1.5 font-[550] text-mine [&::-webkit-details-marker]:hidden">
        {label}
        <ChevronDown className="size-4.5 transition-transform group-open:rotate-180" />
      </summary>
      <div className="mt-2">{children}</div>
    </details>
  )
}
