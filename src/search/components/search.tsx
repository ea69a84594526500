import { Shortcut } from '@/platform/ui/shortcut'
import { useTranslations } from '@/platform/ui/words'
import { SearchBox } from './search-box'
import { searchWords } from './words'

/** The search in the frame of every page; the key / leads to it, or to the wider one on its own page. */
export function Search() {
  const t = useTranslations('search')
  return (
    <>
      <SearchBox words={searchWords(t)} inFrame />
      <Shortcut press="/" focus="find" />
    </>
  )
}
