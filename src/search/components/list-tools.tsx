import type { FormAction } from '@/platform/ui/form-state'
import { useTranslations } from '@/platform/ui/words'
import type { ManyChanged } from '../schema'
import { BulkBar } from './bulk-bar'
import { ListKeys } from './list-keys'

type Props = { action: FormAction<ManyChanged>; closing?: boolean; /** There are no lines left. */ bare?: boolean }

/** What can be done with the lines of a list: many at once, and by keyboard. Put it and the list into a `group/list`. */
export function ListTools({ action, closing, bare }: Props) {
  const t = useTranslations('search')
  const word = (key: string) => t(`list.${key}`)
  const words = {
    ...{ select: word('select'), all: word('all'), tag: word('tag'), tagField: word('tagField'), solved: word('solved'), givenUp: word('givenUp') },
    ...{ delete: word('delete'), working: word('working'), nothingChanged: word('nothingChanged'), undo: word('undo') },
    did: t.raw('list.did') as Record<string, string>,
  }
  return (
    <>
      <BulkBar action={action} words={words} closing={closing} bare={bare} />
      <ListKeys title={word('keys')} close={word('close')} help={t.raw('list.keysHelp') as Record<string, string>} />
    </>
  )
}
