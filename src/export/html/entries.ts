// The pages of an archive: index.html first, then a page for each two hundred records, so that a browser opens the last one as
// quickly as the first.
import type { Entry } from '../archive/entry'
import type { Spool } from '../archive/spool'
import type { WhatWasRead } from '../schema'
import { companyCard, documentCard, issueCard, lookCard, opinionCard, permittedCard, recommendationCard, reminderCard, thingCard, touchCard, wantCard } from './cards'
import type { Markup } from './markup'
import { pageName } from './page-name'
import { indexPage, listPage } from './pages'
import { STYLE } from './style'

const ON_A_PAGE = 200
const pagesFor = (records: number) => Math.max(1, Math.ceil(records / ON_A_PAGE))

type Kind = { view: string; title: string; card: (line: never, place: number) => Markup }

const KINDS: readonly Kind[] = [
  { view: 'companies', title: 'Companies', card: companyCard },
  { view: 'things', title: 'What you have', card: thingCard },
  { view: 'issues', title: 'Issues', card: issueCard },
  { view: 'touches', title: 'Calls, mails and visits', card: touchCard },
  { view: 'opinions', title: 'What you think', card: opinionCard },
  { view: 'wants', title: 'What you want', card: wantCard },
  { view: 'recommendations', title: 'What you recommend', card: recommendationCard },
  { view: 'reminders', title: 'Reminders', card: reminderCard },
  { view: 'documents', title: 'Documents', card: documentCard },
  { view: 'permitted', title: 'Whom you permitted to read', card: permittedCard },
  { view: 'looks', title: 'Who looked', card: lookCard },
]

export async function* htmlEntries(spool: Spool, { name }: WhatWasRead): AsyncGenerator<Entry> {
  const counts = KINDS.map(({ view, title }) => ({ view, title, count: spool.count(`views/${view}`) }))
  yield { path: 'index.html', bytes: () => whole(indexPage(name, counts)) }
  yield { path: 'pages/style.css', bytes: () => whole(STYLE) }
  for (const { view, title, card } of KINDS) {
    const pages = pagesFor(spool.count(`views/${view}`))
    // One look at the lines for all of its pages, which are written in their order.
    const lines = spool.lines<never>(`views/${view}`)
    for (let page = 1; page <= pages; page += 1) {
      yield { path: `pages/${pageName(view, page)}`, bytes: () => listPage({ view, title, page, pages, cards: cardsOf(lines, card, (page - 1) * ON_A_PAGE) }) }
    }
  }
}

async function* cardsOf(lines: AsyncGenerator<never>, card: Kind['card'], from: number): AsyncGenerator<Markup> {
  for (let place = from; place < from + ON_A_PAGE; place += 1) {
    const next = await lines.next()
    if (next.done) return
    yield card(next.value, place + 1)
  }
}

async function* whole(text: string) {
  yield text
}
