import { Columns } from '@/platform/ui/columns'
import { Pad } from '@/platform/ui/pad'
import { QrCode } from '@/platform/ui/qr-code'
import { TextInput } from '@/platform/ui/text-input'
import { useTranslations } from '@/platform/ui/words'
import type { WordsToTell } from '../schema'
import { HandOver } from './hand-over'

// Words for a company's ordinary channels. On paper they stand alone, with the picture beside them.
export function LetterToCompany({ told: { title, domain, address, reference, mayAnswer, qr } }: { told: WordsToTell }) {
  const t = useTranslations('waiting')
  const letter = t('letter', { title, domain, address, answer: mayAnswer ? 'yes' : 'no', reference: reference ?? 'none' })
  const words = { copy: t('copy'), copied: t('copied'), mail: t('mail'), share: t('share'), print: t('print') }
  return (
    <Columns
      aside={
        <Pad>
          <QrCode {...qr} label={t('qr')} className="mx-auto size-52 max-w-full" />
          <p className="mt-3 text-center text-small text-ink-soft print:hidden">{t('qrHint')}</p>
        </Pad>
      }
    >
      <Pad label={t('words')}>
        <blockquote className="mb-4.5 font-title text-[1.125rem] leading-snug wrap-anywhere whitespace-pre-wrap">{letter}</blockquote>
        <HandOver letter={letter} subject={t('subject', { title })} words={words} />
      </Pad>
      <Pad className="print:hidden">
        <TextInput label={t('address')} readOnly defaultValue={address} />
      </Pad>
    </Columns>
  )
}
