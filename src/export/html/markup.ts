// Markup for pages that lie on a disk. Whatever is put into it is escaped, but for markup itself.
export class Markup {
  readonly html: string
  constructor(html: string) {
    this.html = html
  }
}

type Part = Markup | string | number | null | undefined | false | readonly Part[]

export const html = (strings: TemplateStringsArray, ...parts: Part[]): Markup => new Markup(String.raw({ raw: strings }, ...parts.map(written)))

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function written(part: Part): string {
  if (part === null || part === undefined || part === false) return ''
  if (part instanceof Markup) return part.html
  if (typeof part === 'object') return part.map(written).join('')
  return String(part).replace(/[&<>"']/g, (letter) => ENTITIES[letter]!)
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const TIME = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'UTC' })

/** A day, or a moment: with its hours when they are known. */
export function when(at: string | undefined): Markup | null {
  if (!at) return null
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return html`${at}`
  return html`<time datetime="${at}">${(at.length > 10 ? TIME : DAY).format(date)}</time>`
}

export const money = (amount: string | undefined, currency: string | undefined) => (amount ? `${amount}${currency ? ` ${currency}` : ''}` : null)
export const size = (bytes: number) => (bytes < 100_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`)

/** A page in a folder finds the files one level up. */
export const filesOf = (files: readonly { name: string; file: string }[]) =>
  files.length > 0 && html`<ul class="files">${files.map(({ name, file }) => html`<li><a href="../${file}">${name}</a></li>`)}</ul>`

/** Names and values; what is unknown is not named. */
export function facts(pairs: Record<string, Part>): Markup | null {
  const known = Object.entries(pairs).filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false)
  return known.length > 0 ? html`<dl>${known.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>` : null
}

export const words = (text: string | undefined) => (text ? html`<p class="words">${text}</p>` : null)
export const tags = (all: readonly string[]) => (all.length > 0 ? html`<p class="tags">${all.map((tag) => html`<span>#${tag}</span> `)}</p>` : null)
export const card = (id: string, ...parts: Part[]) => html`<article id="${id}">${parts}</article>\n`
