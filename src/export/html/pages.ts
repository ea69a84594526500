import { html, type Markup } from './markup'
import { pageName } from './page-name'

type Counted = { view: string; title: string; count: number }

const head = (title: string, folder: string) => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' 'unsafe-inline' file:; img-src 'self' file:">
<title>${title}</title>
<link rel="stylesheet" href="${folder}style.css">
</head>
<body>
<main>
`
const foot = html`</main>\n</body>\n</html>\n`

const counted = (count: number) => count.toLocaleString('en-GB')

export function indexPage(name: string, kinds: Counted[]): string {
  const rows = kinds.map(({ view, title, count }) =>
    count > 0
      ? html`<li><a href="pages/${pageName(view, 1)}"><span>${title}</span><span class="count">${counted(count)}</span></a></li>\n`
      : html`<li class="none"><span>${title}</span><span class="count">none</span></li>\n`,
  )
  return html`${head(`Everything of ${name}`, 'pages/')}<p class="label">Turnabout</p>
<h1>Everything of ${name}</h1>
<p class="lede">Your side of every customer relationship, to keep. These pages work without a connection, and ask nobody for anything.</p>
<ul class="kinds">
${rows}</ul>
<section class="more">
<h2>For programs</h2>
<p>The same as <a href="turnabout.json">data with a schema</a>, as tables for a spreadsheet in <code>csv/</code>, in the words of schema.org in <code>jsonld/</code>,
as <a href="contacts.vcf">contacts</a> and as a <a href="calendar.ics">calendar</a>. Receipts of your permissions are in <code>receipts/</code>. <a href="README.txt">What is where</a>.</p>
</section>
${foot}`.html
}

type List = { view: string; title: string; page: number; pages: number; cards: AsyncIterable<Markup> }

export async function* listPage({ view, title, page, pages, cards }: List): AsyncGenerator<string> {
  yield html`${head(title, '')}<p class="label"><a href="../index.html">Everything of yours</a></p>\n<h1>${title}</h1>\n${between(view, page, pages)}`.html
  let none = true
  for await (const card of cards) {
    none = false
    yield card.html
  }
  yield html`${none && html`<p class="lede">There is nothing here.</p>\n`}${between(view, page, pages)}${foot}`.html
}

const between = (view: string, page: number, pages: number) =>
  pages > 1 &&
  html`<nav>${page > 1 && html`<a href="${pageName(view, page - 1)}">Before</a> `}<span>Page ${page} of ${pages}</span>${page < pages && html` <a href="${pageName(view, page + 1)}">After</a>`}</nav>\n`
