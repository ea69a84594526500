import { useTranslations } from '@/platform/ui/words'
import { GtinInput } from './gtin-input'

/** The number under a barcode: typed, or read with the camera where the browser can. */
export function GtinField({ productId, defaultValue }: { productId?: string; defaultValue: string }) {
  const t = useTranslations('product')
  const words = { scan: t('scan'), scanTitle: t('scanTitle'), failed: t('scanFailed'), close: t('close'), have: t('have') }
  return <GtinInput productId={productId} label={t('gtin')} hint={t('gtinHint')} defaultValue={defaultValue} words={words} />
}
