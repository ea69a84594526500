import { useFormatter } from '@/platform/ui/words'

/** A time that is still to come: "in 5 hours". The exact one is its title. */
export function Until({ at }: { at: string }) {
  const format = useFormatter()
  const date = new Date(at)
  return (
    <time dateTime={at} title={format.dateTime(date, { dateStyle: 'full', timeStyle: 'long' })} className="whitespace-nowrap">
      {format.relativeTime(date, new Date())}
    </time>
  )
}
