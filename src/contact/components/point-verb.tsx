import { Globe, Mail, MapPin, MessageCircle, Phone } from '@/platform/ui/icons'
import { buttonClass } from '@/platform/ui/button-class'
import { useTranslations } from '@/platform/ui/words'
import type { ContactPointView } from '../schema'

type Props = Pick<ContactPointView, 'kind' | 'value'>

const ICONS = { phone: Phone, mail: Mail, web: Globe, chat: MessageCircle, address: MapPin }

/** The verb that uses a contact point: call, write, open, chat, go to. The device decides with what; no map is asked. */
export function PointVerb({ kind, value }: Props) {
  const t = useTranslations('contact')
  const Icon = ICONS[kind]
  const href = hrefOf(kind, value)
  if (!href) {
    return (
      <span className="inline-flex min-w-23 items-center justify-center gap-1.5 text-small text-ink-soft [&_svg]:size-4.25">
        <Icon />
        {t('verb.chat')}
      </span>
    )
  }
  return (
    <a href={href} rel="noreferrer nofollow" className={buttonClass({ size: 'small' }, 'min-w-23')} aria-label={t('verbOf', { verb: t(`verb.${kind}`), value })}>
      <Icon />
      {t(`verb.${kind}`)}
    </a>
  )
}

function hrefOf(kind: Props['kind'], value: string): string | null {
  if (kind === 'phone') return `tel:${value.replace(/[^\d+*#]/g, '')}`
  if (kind === 'mail') return `mailto:${encodeURI(value)}`
  if (kind === 'address') return `geo:0,0?q=${encodeURIComponent(value.replace(/\s+/g, ' '))}`
  return /^https?:\/\//i.test(value) ? value : null
}
