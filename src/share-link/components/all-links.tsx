import { Link2 } from '@/platform/ui/icons'
import { Chip } from '@/platform/ui/chip'
import { Pad } from '@/platform/ui/pad'
import { TextLink } from '@/platform/ui/text-link'
import { useTranslations } from '@/platform/ui/words'
import type { LinkAmongAll } from '../schema'
import { LinkState, TakeBack, tones, Visits } from './share-link-list'

export function AllLinks({ links }: { links: LinkAmongAll[] }) {
  const t = useTranslations('share-link')
  return (
    <ul role="list" className="grid gap-3">
      {links.map((link) => (
        <li key={link.id}>
          <Pad>
            <div className="flex flex-wrap items-center justify-between gap-2">
              <b className="min-w-0">{link.label ?? t('unnamed')}</b>
              <Chip tone={tones[link.state]} icon={<Link2 />}>
                <LinkState link={link} />
              </Chip>
            </div>
            <p className="mt-1 text-small">
              {t(`all.kind.${link.opensKind}`)}: {link.title ? <TextLink href={link.page}>{link.title}</TextLink> : t('all.gone')}
            </p>
            <div className="mt-1 flex flex-wrap items-center justify-between gap-2">
              <p className="min-w-0 text-small text-ink-soft">
                <Visits link={link} />
              </p>
              {link.state === 'open' && <TakeBack link={link} back="all" />}
            </div>
          </Pad>
        </li>
      ))}
    </ul>
  )
}
