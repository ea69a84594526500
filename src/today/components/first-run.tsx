import { Building2, Download, PenLine } from '@/platform/ui/icons'
import { ButtonLink } from '@/platform/ui/button-link'
import { Row } from '@/platform/ui/row'
import { RowList } from '@/platform/ui/row-list'
import { TextLink } from '@/platform/ui/text-link'
import { useTranslations } from '@/platform/ui/words'
import { PlainIcon } from './plain-icon'

export function FirstRun() {
  const t = useTranslations('today')
  return (
    <>
      <RowList label={t('first')}>
        <Row
          icon={<PlainIcon icon={<PenLine />} />}
          title={t('firstCapture')}
          soft={t('firstCaptureSoft')}
          action={<ButtonLink href="/issues/new">{t('firstCaptureDo')}</ButtonLink>}
        />
        <Row
          icon={<PlainIcon icon={<Download />} />}
          title={t('firstImport')}
          soft={t('firstImportSoft')}
          action={<ButtonLink href="/import">{t('firstImportDo')}</ButtonLink>}
        />
        <Row
          icon={<PlainIcon icon={<Building2 />} />}
          title={t('firstCompany')}
          soft={t('firstCompanySoft')}
          action={<ButtonLink href="/companies/new">{t('firstCompanyDo')}</ButtonLink>}
        />
      </RowList>
      <p className="mt-3 text-small text-ink-soft">
        <TextLink href="/help">{t('firstGuide')}</TextLink>
      </p>
    </>
  )
}
