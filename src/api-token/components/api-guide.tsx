import type { ReactNode } from 'react'
import { useTranslations } from '@/platform/ui/words'
import { EXAMPLES, type Example } from '../examples'

type Props = { /** Where the server is, as people type it. */ server: string; problems: { code: string; status: number }[] }

/** How programs use the API: each step with a line to try, then what every answer has in common. */
export function ApiGuide({ server, problems }: Props) {
  const t = useTranslations('api-token.help')
  const commands = (...keys: string[]) => EXAMPLES.filter(({ key }) => keys.includes(key))
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="mt-2 font-title text-quote text-ink-soft">{t('lede')}</p>
      <Part title={t('token.title')} text={t('token.text')}>
        <Command text={`export SERVER=${server}\nexport TOKEN=tap_…`} />
      </Part>
      <Part title={t('records.title')} text={t('records.text')} examples={commands('list', 'add', 'find', 'upload')} />
      <Part title={t('pages.title')} text={t('pages.text')} />
      <Part title={t('once.title')} text={t('once.text')} examples={commands('once')} />
      <Part title={t('company.title')} text={t('company.text')} examples={commands('inbox', 'answer')} />
      <Part title={t('limits.title')} text={t('limits.text')} />
      <Part title={t('problems.title')} text={t('problems.text')}>
        <dl className="mt-3">
          {problems.map(({ code, status }) => (
            <div key={code} id={code.toLowerCase().replaceAll('_', '-')} className="grid gap-x-4 border-t border-line py-2 sm:grid-cols-[13rem_minmax(0,1fr)]">
              <dt className="font-mono text-small">
                {status} {code}
              </dt>
              <dd>{t(`problem.${code}`)}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title={t('openapi.title')} text={t('openapi.text')} examples={commands('openapi')} />
    </>
  )
}

function Part({ title, text, examples = [], children }: { title: string; text: string; examples?: Example[]; children?: ReactNode }) {
  const t = useTranslations('api-token.help')
  return (
    <section className="mt-9 min-w-0">
      <h2 className="font-title text-[1.375rem] font-medium">{title}</h2>
      <p className="mt-1.5 max-w-[68ch]">{text}</p>
      {examples.map(({ key, command }) => (
        <figure key={key} className="mt-3.5">
          <figcaption className="text-small text-ink-soft">{t(`example.${key}`)}</figcaption>
          <Command text={command} />
        </figure>
      ))}
      {children}
    </section>
  )
}

const Command = ({ text }: { text: string }) => (
  <pre tabIndex={0} className="mt-1.5 overflow-x-auto rounded-card border border-line bg-sunk px-3.5 py-3 font-mono text-small">
    <code>{text}</code>
  </pre>
)
