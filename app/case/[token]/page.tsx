import { Lock } from '@/platform/ui/icons'
import type { Metadata } from 'next'
import { cache } from 'react'
import { currentVisitor } from '@/platform/auth/current'
import { load } from '@/platform/edge/page'
import { env } from '@/platform/env'
import { qrOf } from '@/platform/qr'
import { Brand } from '@/platform/ui/brand'
import { Chip } from '@/platform/ui/chip'
import { LetterShell } from '@/platform/ui/letter-shell'
import { getTranslations } from '@/platform/ui/words'
import { CaseFoot } from '@/share-link/components/case-foot'
import { CaseLetter } from '@/share-link/components/case-letter'
import { readCase } from '@/share-link/operations/read-case'

// Head and body of the page are one visit, and one line in the owner's log.
const read = cache((token: string) => load(readCase, {}, currentVisitor(token)))

export async function generateMetadata({ params }: PageProps<'/case/[token]'>): Promise<Metadata> {
  const [found, t] = await Promise.all([read((await params).token), getTranslations('share-link.page')])
  const title = t('metaTitle', { title: found.title })
  return { title: { absolute: title }, openGraph: { type: 'website', siteName: t('brand'), title }, robots: { index: false, follow: false } }
}

export default async function CasePage({ params }: PageProps<'/case/[token]'>) {
  const { token } = await params
  const [found, t] = await Promise.all([read(token), getTranslations('share-link.page')])
  const address = new URL(`/case/${token}`, env.PUBLIC_URL).href

  return (
    <LetterShell
      brand={<Brand name={t('brand')} />}
      chip={<span className="print:hidden"><Chip icon={<Lock />}>{t('chip')}</Chip></span>}
      foot={<CaseFoot {...{ address, qr: qrOf(address), expiresAt: found.expiresAt }} />}
    >
      <CaseLetter found={found} token={token} />
    </LetterShell>
  )
}
