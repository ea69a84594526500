import { Bot, Link2, UserRound } from '@/platform/ui/icons'
import { Chip } from '@/platform/ui/chip'
import { CompanyIcon } from '@/platform/ui/company-icon'
import { EmptyState } from '@/platform/ui/empty-state'
import { Row } from '@/platform/ui/row'
import { RowList } from '@/platform/ui/row-list'
import { TextLink } from '@/platform/ui/text-link'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import type { AccessView } from '../schema'
import { AccessSentence } from './access-sentence'
import { PlainIcon } from './plain-icon'

export function AccessList({ lines }: { lines: AccessView[] }) {
  const t = useTranslations('access-log')
  if (lines.length === 0) return <EmptyState>{t('logEmpty')}</EmptyState>
  return (
    <RowList label={t('log')}>
      {lines.map((line) => (
        <Row
          key={line.id}
          icon={<ReaderIcon by={line.by} />}
          title={<AccessSentence line={line} />}
          soft={<When at={line.at} />}
          chip={line.unusual && <Chip tone="move">{t('unusual')}</Chip>}
          action={line.permissionId && <PermissionLink permissionId={line.permissionId} />}
          quiet={line.by.kind === 'link' && line.by.preview}
          {...(line.record.title && { href: `/${line.record.kind}s/${line.record.id}` })}
        />
      ))}
    </RowList>
  )
}

// Which permission let them.
function PermissionLink({ permissionId }: { permissionId: string }) {
  const t = useTranslations('access-log')
  return (
    <TextLink href={`/who-can-see/${permissionId}`} className="text-small text-ink-soft" aria-label={t('permissionOf')}>
      {t('permission')}
    </TextLink>
  )
}

function ReaderIcon({ by }: { by: AccessView['by'] }) {
  if (by.kind === 'company') return <CompanyIcon companyId={by.companyId} name={by.companyName} />
  if (by.kind === 'friend') return <PlainIcon><UserRound /></PlainIcon>
  return <PlainIcon>{by.preview ? <Bot /> : <Link2 />}</PlainIcon>
}
