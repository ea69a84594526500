import { Users } from '@/platform/ui/icons'
import { ReadersChip } from '@/platform/ui/readers-chip'
import { Row } from '@/platform/ui/row'
import { RowList } from '@/platform/ui/row-list'
import { Section } from '@/platform/ui/section'
import { useTranslations } from '@/platform/ui/words'
import { RowIcon } from '@/recommendation/components/row-icon'
import type { CircleView } from '../schema'

export function CircleList({ circles }: { circles: CircleView[] }) {
  const t = useTranslations('circle')
  return (
    <Section label={t('mine')}>
      <RowList label={t('mine')}>
        {circles.map(({ id, name, members, recommendations }) => (
          <Row
            key={id}
            icon={<RowIcon icon={<Users />} />}
            title={name}
            href={`/circles/${id}`}
            soft={t('counts', { members, recommendations })}
            chip={members > 0 && recommendations > 0 ? <ReadersChip state="shown" label={t('seenBy', { count: members })} /> : <ReadersChip state="private" label={t('onlyMe')} />}
          />
        ))}
      </RowList>
    </Section>
  )
}
