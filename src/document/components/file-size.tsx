import { useFormatter } from '@/platform/ui/words'

/** "340 kB", "2.3 MB". */
export function FileSize({ bytes }: { bytes: number }) {
  const format = useFormatter()
  const large = bytes >= 1_000_000
  const size = format.number(large ? bytes / 1_000_000 : Math.max(1, bytes / 1_000), {
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: large ? 1 : 0,
  })
  return <span className="num whitespace-nowrap">{size}</span>
}
