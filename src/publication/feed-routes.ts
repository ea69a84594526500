// GET /people/<name>/feed and /about/<company>/feed: what feed readers subscribe to, and what search engines are told.
import { limit, MINUTE } from '@/platform/access/limit'
import { networkOf } from '@/platform/access/network'
import { asAtom, escaped } from '@/platform/atom'
import { everybody } from '@/platform/auth/find-visitor'
import { answering } from '@/platform/edge/route'
import { env } from '@/platform/env'
import { listListed } from './operations/list-listed'
import { readCompany } from './operations/read-company'
import { readPerson } from './operations/read-person'
import type { PublishedLine } from './schema'

// A feed reader asks a few times an hour.
const countRead = limit('public-feed', { points: 120, seconds: 15 * MINUTE }, 'This feed is asked for too often.')
const AT_MOST = 50
const FRESH = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' }

export const personFeed = answering(async (request, { slug = '' }) => {
  await countRead(askerOf(request))
  const { page } = await readPerson(everybody(request.headers), { slug, take: AT_MOST })
  if (!page) return new Response(null, { status: 410, headers: FRESH })
  return feedOf(`/people/${slug}`, { title: page.name, authorName: page.name }, page.letters)
})

export const companyFeed = answering(async (request, { domain = '' }) => {
  await countRead(askerOf(request))
  const { letters, name, domain: kept } = await readCompany(everybody(request.headers), { domain, take: AT_MOST })
  return feedOf(`/about/${kept}`, { title: name, authorName: name }, letters)
})

function feedOf(path: string, words: { title: string; authorName: string }, letters: PublishedLine[]): Response {
  const address = env.PUBLIC_URL + path
  const entries = letters.map((letter) => ({ ...letter, address: addressOf(letter) }))
  return sent(asAtom({ id: address, ...words, address, entries }), 'application/atom+xml; charset=utf-8')
}

/** Those that allow it, and no other address of this server. */
export const sitemap = answering(async (request) => {
  await countRead(askerOf(request))
  const listed = await listListed(everybody(request.headers), {})
  const urls = listed.map(({ path, changedAt }) => `  <url><loc>${escaped(env.PUBLIC_URL + path)}</loc><lastmod>${changedAt}</lastmod></url>`)
  return sent(['<?xml version="1.0" encoding="UTF-8"?>', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">', ...urls, '</urlset>', ''].join('\n'), 'application/xml; charset=utf-8')
})

// Programs read no more than half a megabyte of it. What is not named here is found by the sitemap, and tells by itself that it may be listed.
const NAMED = 2_000
/** They draw a preview of a link for whoever sent it, and list nothing. */
const PREVIEWERS = ['Twitterbot', 'facebookexternalhit', 'LinkedInBot', 'Slackbot-LinkExpanding', 'Discordbot', 'TelegramBot', 'WhatsApp', 'Mastodon']

export const robots = answering(async (request) => {
  await countRead(askerOf(request))
  const listed = await listListed(everybody(request.headers), { take: NAMED })
  const rules = ['User-agent: *', ...listed.map(({ path }) => `Allow: ${path}$`), 'Disallow: /people/', 'Disallow: /about/']
  const previews = [...PREVIEWERS.map((name) => `User-agent: ${name}`), 'Disallow:']
  return sent([...rules, '', ...previews, '', `Sitemap: ${env.PUBLIC_URL}/sitemap.xml`, ''].join('\n'), 'text/plain; charset=utf-8')
})

const addressOf = ({ slug, id }: PublishedLine) => `${env.PUBLIC_URL}/people/${slug}/${id}`
const askerOf = (request: Request) => networkOf(request.headers.get('x-client-address') ?? 'unknown')
const sent = (body: string, type: string) => new Response(body, { headers: { ...FRESH, 'content-type': type } })
