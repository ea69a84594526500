import { Brand } from '@/platform/ui/brand'
import { Chip } from '@/platform/ui/chip'
import { FormRadios, FormText, FormTextArea } from '@/platform/ui/form-fields'
import { Lock } from '@/platform/ui/icons'
import { LetterShell } from '@/platform/ui/letter-shell'
import { Pad } from '@/platform/ui/pad'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { OwnWords, Questions } from '@/reply/components/own-words'
import { SentForm } from '@/reply/components/sent-form'
import type { OwnReply, QuestionView } from '@/reply/schema'
import type { AskForVisitor } from '../schema'
import { AskLetter } from './ask-letter'

type Props = { ask: AskForVisitor; token: string; questions: QuestionView[]; mine: OwnReply[] }

export function AskPage({ ask, token, questions, mine }: Props) {
  const t = useTranslations()
  const name = ask.authorName
  return (
    <LetterShell
      brand={<Brand name={t('recommendation.letter.brand')} />}
      chip={<Chip icon={<Lock />}>{t('ask.page.chip')}</Chip>}
      foot={t('ask.page.foot', { name })}
    >
      <AskLetter ask={ask} />
      <div className="mt-6 grid gap-4.5">
        <Questions questions={questions} name={name} />
        <OwnWords mine={mine} />
        {!ask.decidedAt && <VoteForm {...{ ask, token }} />}
      </div>
    </LetterShell>
  )
}

function VoteForm({ ask: { authorName: name, candidates }, token }: Pick<Props, 'ask' | 'token'>) {
  const t = useTranslations()
  const alone = candidates.length === 1
  return (
    <Pad label={t('ask.page.vote')}>
      <SentForm words={{ sent: t('reply.sent', { name }), keep: t('reply.sentKeep') }} className="grid gap-4">
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="kind" value="vote" />
        {alone ? (
          <FormRadios name="choice" legend={candidates[0]!.name} options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`ask.page.${value}`) }))} />
        ) : (
          <FormRadios name="candidateId" legend={t('ask.candidates')} options={candidates.map(({ id, name: label }) => ({ value: id, label }))} />
        )}
        <FormTextArea name="body" label={t('ask.page.body')} hint={t('ask.page.bodyHint', { name })} rows={2} maxLength={1000} />
        <FormText name="name" label={t('reply.say.name')} aside={t('reply.say.optional')} maxLength={60} autoComplete="given-name" />
        <SubmitButton wide>{t('ask.page.send', { name })}</SubmitButton>
      </SentForm>
    </Pad>
  )
}
