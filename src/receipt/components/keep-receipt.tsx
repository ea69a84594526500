import { FileDown } from '@/platform/ui/icons'
import { useTranslations } from '@/platform/ui/words'

type Props = {
  /** Below which both files are. */
  address: string
  company: string
}

// The person's two files; the company is handed the same.
export function KeepReceipt({ address, company }: Props) {
  const t = useTranslations('receipt')
  return (
    <>
      <p className="mb-3 text-small text-ink-soft">{t('hint', { company })}</p>
      <ReceiptFiles address={address} />
    </>
  )
}

export function ReceiptFiles({ address }: { address: string }) {
  const t = useTranslations('receipt')
  return (
    <ul role="list" className="grid gap-2.5">
      <ReceiptFile href={`${address}/receipt.json`} name={t('receipt')} soft={t('receiptSoft')} />
      <ReceiptFile href={`${address}/agreement.jsonld`} name={t('agreement')} soft={t('agreementSoft')} />
    </ul>
  )
}

function ReceiptFile({ href, name, soft }: { href: string; name: string; soft: string }) {
  return (
    <li className="flex items-start gap-2.5">
      <FileDown className="mt-0.75 size-4.5 shrink-0 text-ink-soft" />
      <span className="min-w-0">
        <a href={href} download className="underline decoration-edge underline-offset-3 hover:decoration-current">
          {name}
        </a>
        <span className="block text-small text-ink-soft">{soft}</span>
      </span>
    </li>
  )
}
