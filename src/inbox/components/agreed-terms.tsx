import { Fact } from '@/platform/ui/fact'
import { FactList } from '@/platform/ui/fact-list'
import { Pad } from '@/platform/ui/pad'
import { useFormatter, useTranslations } from '@/platform/ui/words'
import type { PermittedIssue } from '../schema'

export function AgreedTerms({ issue }: { issue: PermittedIssue }) {
  const t = useTranslations('inbox')
  const format = useFormatter()
  return (
    <Pad label={t('terms')}>
      <FactList>
        <Fact label={t('for')}>{t(issue.purpose)}</Fact>
        <Fact label={t('until')}>
          {issue.expiresAt ? format.dateTime(new Date(issue.expiresAt), { dateStyle: 'medium' }) : t('untilItIsSolved')}
        </Fact>
        <Fact label={t('may')}>{issue.mayAnswer ? t('readAndAnswer') : t('onlyRead')}</Fact>
      </FactList>
      <p className="mt-3.5 text-small text-ink-soft">{t('takenBack')}</p>
    </Pad>
  )
}
