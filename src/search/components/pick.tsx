import { useTranslations } from '@/platform/ui/words'

/** The form that the boxes of a list belong to, wherever they stand: rows have forms of their own, which may not nest. */
const BULK_FORM = 'bulk'

/** A row's box. It shows once somebody wants to select. */
export function Pick({ id, name }: { id: string; name: string }) {
  const t = useTranslations('search')
  return (
    <label className="relative z-1 -my-2 -ml-2 hidden size-11 shrink-0 place-items-center self-center group-has-[details.bulk[open]]/list:grid">
      <input type="checkbox" name="ids" value={id} form={BULK_FORM} aria-label={t('list.pick', { name })} className="size-5 accent-mine" />
    </label>
  )
}
