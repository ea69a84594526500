import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { AuthShell } from '@/platform/ui/auth-shell'
import { Brand } from '@/platform/ui/brand'

type Props = { title: ReactNode; sentence?: ReactNode; foot?: ReactNode; children?: ReactNode }

// What every page on the way in has around it.
export async function Door({ children, ...rest }: Props) {
  const words = await getTranslations('site')
  return (
    <AuthShell brand={<Brand name={words('brand')} href="/" />} {...rest}>
      {children}
    </AuthShell>
  )
}
