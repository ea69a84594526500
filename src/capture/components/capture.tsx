import { getTranslations } from 'next-intl/server'
import { Shortcut } from '@/platform/ui/shortcut'
import { CaptureBar } from './capture-bar'
import { kindWords, understoodWords } from './words'

// The one line on top of every page of the person's side.
export async function Capture() {
  const t = await getTranslations('capture')
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
