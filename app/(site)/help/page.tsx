import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { currentPerson } from '@/platform/auth/current'
import { Brand } from '@/platform/ui/brand'
import { ButtonLink } from '@/platform/ui/button-link'
import { LetterShell } from '@/platform/ui/letter-shell'

const SECTIONS = ['what', 'write', 'show', 'who', 'company', 'leave'] as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('site.help'))('title') }
}

export default async function HelpPage() {
  const words = await getTranslations('site')
  const person = await currentPerson()
  return (
    <LetterShell brand={<Brand name={words('brand')} href="/" />}>
      <h1>{words('help.title')}</h1>
      <p className="mt-2 font-title text-quote text-ink-soft">{words('help.lede')}</p>
      {SECTIONS.map((section) => (
        <section key={section} className="mt-7.5">
          <h2 className="font-title text-[1.375rem] font-medium">{words(`help.sections.${section}.title`)}</h2>
          <p className="mt-1.5 max-w-[68ch]">{words(`help.sections.${section}.text`)}</p>
        </section>
      ))}
      <div className="mt-9">
        {person ? (
          <ButtonLink href="/today">{words('help.today')}</ButtonLink>
        ) : (
          <ButtonLink href="/sign-up" variant="main">
            {words('help.start')}
          </ButtonLink>
        )}
      </div>
    </LetterShell>
  )
}
