import { getTranslations } from 'next-intl/server'
import { RowList } from '@/platform/ui/row-list'
import type { TodayView } from '../schema'
import { PermissionRow } from './permission-row'
import { ReplyRow } from './reply-row'
import { WarrantyRow } from './warranty-row'

// In the order of who waits: an answer first, then what ends soon.
export async function NeedsList({ today }: { today: TodayView }) {
  const t = await getTranslations('today')
  const { replies, permissions, warranties, needs } = today
  const more = needs - replies.length - permissions.length - warranties.length

  return (
    <>
      <RowList label={t('needs')}>
        {replies.map((reply) => (
          <ReplyRow key={reply.issueId} reply={reply} />
        ))}
        {permissions.map((permission) => (
          <PermissionRow key={permission.permissionId} permission={permission} />
        ))}
        {warranties.map((warranty) => (
          <WarrantyRow key={warranty.productId} warranty={warranty} />
        ))}
      </RowList>
      {more > 0 && <p className="mt-3 text-small text-ink-soft">{t('more', { count: more })}</p>}
    </>
  )
}
