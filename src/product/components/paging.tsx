import { ArrowLeft, ArrowRight } from '@/platform/ui/icons'
import { ButtonLink } from '@/platform/ui/button-link'

type Props = { older: string | null; newest: string | null; words: { older: string; newest: string } }

// Lists go from the newest to the oldest, one page after the other.
export function Paging({ older, newest, words }: Props) {
  if (!older && !newest) return null
  return (
    <div className="mt-4 flex flex-wrap justify-between gap-2">
      {newest && (
        <ButtonLink href={newest} variant="ghost" icon={<ArrowLeft />}>
          {words.newest}
        </ButtonLink>
      )}
      {older && (
        <ButtonLink href={older} rel="next" className="ml-auto">
          {words.older}
          <ArrowRight />
        </ButtonLink>
      )}
    </div>
  )
}
