// What everybody may read, and deciding it; and the pictures of links.
import { apiRoute, type Route } from '@/platform/edge/route'
import { companyFeed, personFeed, robots, sitemap } from '@/publication/feed-routes'
import { considerPublication } from '@/publication/operations/consider-publication'
import { publish } from '@/publication/operations/publish'
import { seeModeration } from '@/publication/operations/see-moderation'
import { takeBackPublication } from '@/publication/operations/take-back-publication'
import { publicPhoto } from '@/publication/photo-route'
import { circleCard, circleLetterCard, companyCard, linkCard, personCard, publishedCard } from '../cards'

export const publicly: Route[] = [
  ['GET', '/api/v1/recommendations/:recommendationId/public', apiRoute(considerPublication)],
  ['POST', '/api/v1/recommendations/:recommendationId/public', apiRoute(publish)],
  ['POST', '/api/v1/recommendations/:recommendationId/public/take-back', apiRoute(takeBackPublication)],
  ['POST', '/api/v1/recommendations/:recommendationId/public/seen', apiRoute(seeModeration)],
  ['GET', '/api/v1/people/:slug/photos/:photoId', publicPhoto],
  ['GET', '/people/:slug/feed', personFeed],
  ['GET', '/about/:domain/feed', companyFeed],
  ['GET', '/s/:token/card.png', linkCard],
  ['GET', '/c/:token/card.png', circleCard],
  ['GET', '/c/:token/:recommendationId/card.png', circleLetterCard],
  ['GET', '/people/:slug/card.png', personCard],
  ['GET', '/people/:slug/:recommendationId/card.png', publishedCard],
  ['GET', '/about/:domain/card.png', companyCard],
  ['GET', '/sitemap.xml', sitemap],
  ['GET', '/robots.txt', robots],
]
