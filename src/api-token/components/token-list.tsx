import { ActionButton } from '@/platform/ui/action-button'
import type { FormAction } from '@/platform/ui/form-state'
import { EmptyState } from '@/platform/ui/empty-state'
import { KeyRound } from '@/platform/ui/icons'
import { Chip } from '@/platform/ui/chip'
import { Row } from '@/platform/ui/row'
import { RowList } from '@/platform/ui/row-list'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'

type Token = { id: string; name: string; /** What it may do, in words. */ may: string; expiresAt: string | null; usedAt: string | null; over: boolean; madeBy?: string }
type Props = {
  tokens: Token[]
  revoke: FormAction<{ id: string }>
  /** The name of its id in the form, and what else goes along. */
  field: string
  fields?: Record<string, string>
}

export function TokenList({ tokens, revoke, field, fields }: Props) {
  const t = useTranslations('api-token')
  if (tokens.length === 0) return <EmptyState icon={<KeyRound />}>{t('empty')}</EmptyState>
  return (
    <RowList label={t('list')}>
      {tokens.map(({ id, name, may, expiresAt, usedAt, over, madeBy }) => (
        <Row
          key={id}
          icon={<KeyRound className="mt-0.5 size-5 text-ink-soft" />}
          title={name}
          soft={
            <>
              {may}
              {madeBy !== undefined && ` · ${t('madeBy', { name: madeBy })}`} · {usedAt ? t.rich('used', { when: () => <When at={usedAt} /> }) : t('unused')}
              {' · '}
              {expiresAt ? t.rich(over ? 'ended' : 'ends', { when: () => <When at={expiresAt.slice(0, 10)} /> }) : t('endless')}
            </>
          }
          chip={over && <Chip tone="late">{t('over')}</Chip>}
          action={
            <ActionButton action={revoke} fields={{ ...fields, [field]: id }} variant="danger" size="small" aria-label={t('revokeOf', { name })}>
              {t('revoke')}
            </ActionButton>
          }
        />
      ))}
    </RowList>
  )
}
