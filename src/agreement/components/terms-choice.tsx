import { Select } from '@/platform/ui/select'
import { useTranslations } from '@/platform/ui/words'
import roster from '../roster.json' with { type: 'json' }

type Props = { chosen?: string | undefined; error?: string | undefined }

/** Under which terms somebody is let in. The first of the roster are the usual ones. */
export function TermsChoice({ chosen, error }: Props) {
  const t = useTranslations('agreement')
  return (
    <Select label={t('terms')} name="terms" defaultValue={chosen} error={error} hint={t('termsHint')}>
      {roster.map(({ id, name }) => (
        <option key={id} value={id}>
          {name} ({id})
        </option>
      ))}
    </Select>
  )
}
