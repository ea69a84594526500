import { Camera } from '@/platform/ui/icons'
import { companyIdOf } from '@/company/company-id'
import { CompanyIcon } from '@/platform/ui/company-icon'
import { ReadersChip } from '@/platform/ui/readers-chip'
import { Row } from '@/platform/ui/row'
import { RowList } from '@/platform/ui/row-list'
import { useTranslations } from '@/platform/ui/words'

// Made of the parts that the real pages are made of, so that it looks as they do.
export function LandingExample() {
  const words = useTranslations('site.landing.example')
  return (
    <figure className="min-w-0">
      <RowList label={words('label')}>
        <Row
          icon={<CompanyIcon companyId={companyIdOf('hyundai.com')} name="Hyundai" />}
          title={words('lights')}
          soft={words('lightsSoft')}
          chip={<ReadersChip state="shown" label={words('lightsChip')} />}
        />
        <Row
          icon={<CompanyIcon companyId={companyIdOf('dhl.com')} name="DHL" />}
          title={words('parcel')}
          soft={words('parcelSoft')}
          chip={<ReadersChip state="private" label={words('private')} />}
        />
        <Row
          icon={
            <span className="grid size-9.5 shrink-0 place-items-center rounded-[11px] bg-sunk text-ink-soft">
              <Camera className="size-5" />
            </span>
          }
          title={words('camera')}
          soft={<span className="font-title text-[1.0625rem] leading-snug">{words('cameraSoft')}</span>}
          chip={<ReadersChip state="shown" label={words('cameraChip')} />}
        />
      </RowList>
      <figcaption className="mt-3 text-center text-small text-ink-soft">{words('caption')}</figcaption>
    </figure>
  )
}
