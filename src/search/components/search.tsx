import { getTranslations } from 'next-intl/server'
import { Shortcut } from '@/platform/ui/shortcut'
import { SearchBox } from './search-box'
import { searchWords } from './words'

/** The search in the frame of every page; the key / leads to it, or to the wider one on its own page. */
export async function Search() {
  const t = await getTranslations('search')
  return (
    <>
      <SearchBox words={searchWords(t)} inFrame />
      <Shortcut press="/" focus="find" />
    </>
  )
}
