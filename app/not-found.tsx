import { AuthShell } from '@/platform/ui/auth-shell'
import { Brand } from '@/platform/ui/brand'
import { ButtonLink } from '@/platform/ui/button-link'
import { getTranslations, useTranslations } from '@/platform/ui/words'

export async function generateMetadata() {
  return { title: (await getTranslations('site.notFound'))('title') }
}

// Hidden, expired and missing are the same page.
export default function NotFound() {
  const words = useTranslations('site')
  return (
    <AuthShell brand={<Brand name={words('brand')} href="/" />} title={words('notFound.title')} sentence={words('notFound.sentence')}>
      <ButtonLink href="/">{words('notFound.home')}</ButtonLink>
    </AuthShell>
  )
}
