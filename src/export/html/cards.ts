// A record as it stands on a page.
import type { CompanyLine, DocumentLine, IssueLine, LookLine, OpinionLine, PermittedLine, RecommendationLine, ReminderLine, ThingLine, ThreadLine, TouchLine, WantLine } from '../archive/shapes'
import { card, facts, filesOf, html, type Markup, money, size, tags, when, words } from './markup'

const title = (text: string) => html`<h2>${text}</h2>`
const soft = (...parts: (string | Markup | null | undefined | false)[]) => {
  const known = parts.filter((part) => part)
  return known.length > 0 && html`<p class="soft">${known.map((part, at) => (at > 0 ? html` · ${part}` : part))}</p>`
}
const VERDICTS: Record<string, string> = { recommends: 'Recommended', none: 'No opinion', 'not-for-me': 'Not for me' }
const OUTCOMES: Record<string, string> = { solved: 'Solved', 'given-up': 'Given up' }

export const companyCard = ({ companyId, name, domain, customerNumber, since, status, tags: all, notes, points, preferences, files }: CompanyLine) =>
  card(companyId, title(name), soft(domain && html`<a href="https://${domain}" rel="noreferrer">${domain}</a>`, status !== 'active' && status), facts({
    'Customer number': customerNumber,
    Since: when(since),
    ...Object.fromEntries(points.map(({ kind, value, label }, at) => [label ?? `${kind[0]?.toUpperCase()}${kind.slice(1)}${at > 0 && points.slice(0, at).some((one) => one.kind === kind && !one.label) ? ` ${at + 1}` : ''}`, value])),
    'They may': preferences.filter(({ welcome }) => welcome).map(({ channel, about }) => `${channel}${about ? ` about ${about}` : ''}`).join('; '),
    'They may not': preferences.filter(({ welcome }) => !welcome).map(({ channel, about }) => `${channel}${about ? ` about ${about}` : ''}`).join('; '),
  }), words(notes), tags(all), filesOf(files))

export const thingCard = (thing: ThingLine) =>
  card(thing.id, title(thing.name), soft(thing.company, thing.kind !== 'thing' && thing.kind), facts({
    Model: thing.model,
    'Serial number': thing.serialNumbers.join(', '),
    GTIN: thing.gtin,
    Bought: when(thing.boughtOn),
    'Bought at': thing.boughtAt,
    Place: thing.place,
    Price: money(thing.price, thing.currency),
    Paid: thing.subscription && `every ${thing.subscription.period}`,
    Renews: when(thing.subscription?.renewsOn),
    Cancelled: when(thing.subscription?.cancelledOn),
    'Price since': thing.prices.length > 0 && thing.prices.map(({ fromDay, price, currency }, at) => html`${at > 0 && ', '}${when(fromDay)}: ${money(price, currency)}`),
    Warranty: thing.warranties.length > 0 && thing.warranties.map(({ covers, until }, at) => html`${at > 0 && ', '}${covers && `${covers} `}until ${when(until)}`),
    Links: thing.links.length > 0 && thing.links.map(({ label, url }, at) => html`${at > 0 && ', '}<a href="${url}" rel="noreferrer">${label ?? url}</a>`),
  }), words(thing.notes), tags(thing.tags), filesOf(thing.files))

export const issueCard = (issue: IssueLine) =>
  card(issue.id, title(issue.title), soft(issue.company, issue.product, when(issue.createdAt), issue.outcome ? html`<b class="solved">${OUTCOMES[issue.outcome] ?? issue.outcome}</b> ${when(issue.endedAt)}` : html`<b class="move">Open</b>`), facts({
    Kind: issue.kind,
    Wanted: issue.wanted,
    'Their reference': issue.reference,
    'At stake': money(issue.atStake, issue.currency),
    Recovered: money(issue.recovered, issue.currency),
    'Needed by': when(issue.neededBy),
    Deadline: when(issue.deadline),
  }), words(issue.details), tags(issue.topics), filesOf(issue.files), issue.thread.length > 0 && html`<ol class="thread">${issue.thread.map(threadLine)}</ol>`)

const threadLine = ({ at, who, words: said, private: own, channel, file }: ThreadLine) =>
  html`<li class="${who ? 'theirs' : 'mine'}"><p class="soft">${who ?? 'You'} · ${when(at)}${own && channel === 'words' && ' · a note to yourself'}${channel !== 'words' && ` · ${channel}`}</p>${file ? html`<p><a href="../${file}">${said ?? file}</a></p>` : words(said)}</li>`

export const touchCard = ({ company, issue, touch, files }: TouchLine, at: number) =>
  card(`touch-${at}`, html`<h2>${touch.direction === 'in' ? `${touch.who ?? company ?? 'They'} reached you` : `You reached ${touch.who ?? company ?? 'them'}`}</h2>`,
    soft(touch.channel, when(touch.at), touch.minutes !== undefined && `${touch.minutes} minutes`, company, issue), facts({ Reference: touch.reference }), words(touch.said), filesOf(files))

export const opinionCard = ({ id, company, product, verdict, sentence, stars, at }: OpinionLine) =>
  card(id, title(product ?? company ?? ''), soft(VERDICTS[verdict] ?? verdict, when(at)), sentence && html`<blockquote>${sentence}</blockquote>`, facts(Object.fromEntries(stars.map(({ criterion, stars: value }) => [criterion, `${value} of 5`]))))

export const wantCard = ({ id, company, text, maxPrice, currency, neededBy, tags: all, at }: WantLine) =>
  card(id, title(text), soft(company, when(at)), facts({ 'At most': money(maxPrice, currency), 'Needed by': when(neededBy) }), tags(all))

export const recommendationCard = ({ title: name, sentence, authorName, company, product, at }: RecommendationLine, place: number) =>
  card(`recommendation-${place}`, title(name), soft(product, company, when(at)), html`<blockquote>${sentence}</blockquote>`, soft(authorName))

export const reminderCard = ({ text, dueOn, repeats, doneAt }: ReminderLine, place: number) => card(`reminder-${place}`, title(text), soft(when(dueOn), repeats && `every ${repeats}`, doneAt && 'done'))

export const documentCard = ({ name, file, bytes, from, at }: DocumentLine, place: number) =>
  card(`document-${place}`, html`<h2><a href="../${file}">${name}</a></h2>`, soft(size(bytes), when(at), from && `sent by ${from}`))

export const permittedCard = ({ issue, permission: { companyName, purpose, createdAt, expiresAt, revokedAt } }: PermittedLine, place: number) =>
  card(`permission-${place}`, html`<h2>${companyName}${issue && `: ${issue}`}</h2>`, soft(`to ${purpose}`, when(createdAt), revokedAt ? html`taken back ${when(revokedAt)}` : expiresAt ? html`until ${when(expiresAt)}` : 'until it is solved'))

export const lookCard = ({ title: what, look: { at, companyName, agentName, recordKind, preview } }: LookLine, place: number) =>
  card(`look-${place}`, html`<h2>${what ?? `A ${recordKind} that is gone`}</h2>`, soft(companyName ? `${companyName}, ${agentName}` : preview ? 'a preview of a link' : 'whoever had the link', when(at)))
