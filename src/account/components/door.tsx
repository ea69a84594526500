import type { ReactNode } from 'react'
import { AuthShell } from '@/platform/ui/auth-shell'
import { Brand } from '@/platform/ui/brand'
import { useTranslations } from '@/platform/ui/words'

type Props = { title: ReactNode; sentence?: ReactNode; foot?: ReactNode; children?: ReactNode }

// What every page on the way in has around it.
export function Door({ children, ...rest }: Props) {
  const words = useTranslations('site')
  return (
    <AuthShell brand={<Brand name={words('brand')} href="/" />} {...rest}>
      {children}
    </AuthShell>
  )
}
