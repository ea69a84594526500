import type { Found } from '../schema'
import { KindIcon } from './kind-icon'
import { Marked } from './marked'

/** What is said of one hit, in a row of the page and in the list below the field. */
export function FoundLine({ found, details }: { found: Found; details: Record<string, string> }) {
  const soft = [found.detail && details[found.detail], found.kind === 'company' ? null : found.company].filter(Boolean).join(' · ')
  const named = found.title.length > 0
  return (
    <span className="flex min-w-0 gap-3">
      <KindIcon kind={found.kind} />
      <span className="min-w-0 grow">
        <span className="block leading-snug font-semibold wrap-break-word">{named ? <Marked pieces={found.title} /> : soft}</span>
        {named && soft && <span className="block text-small text-ink-soft">{soft}</span>}
        {found.excerpt && (
          <span className="line-clamp-2 block text-small text-ink-soft">
            <Marked pieces={found.excerpt} />
          </span>
        )}
      </span>
    </span>
  )
}
