import type { NewLinkWords } from '@/share-link/components/new-link'

/** What is said of a link that is shown once. */
export const linkWords = (t: (key: string) => string): NewLinkWords => ({
  once: t('once'),
  address: t('address'),
  copy: t('copy'),
  copied: t('copied'),
  share: t('share'),
  qr: t('qr'),
  qrHint: t('qrHint'),
  open: t('open'),
})
