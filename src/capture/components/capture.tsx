import { Shortcut } from '@/platform/ui/shortcut'
import { useTranslations } from '@/platform/ui/words'
import { CaptureBar } from './capture-bar'
import { kindWords, understoodWords } from './words'

// The one line on top of every page of the person's side.
export function Capture() {
  const t = useTranslations('capture')
  const words = {
    label: t('label'),
    placeholder: t('placeholder'),
    submit: t('submit'),
    saving: t('saving'),
    suggestions: t('suggestions'),
    own: t('own'),
    kinds: kindWords(t),
    understood: understoodWords(t),
  }
  return (
    <>
      <CaptureBar words={words} />
      <Shortcut press="c" focus="capture" />
    </>
  )
}
