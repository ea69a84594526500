// Which rows need the person, and how they become what Today shows.
import { permissionsInForce } from '@/permission/schema'
import { companyBeside } from '@/relationship/schema'
import { PATIENCE_DAYS, PERMISSION_DAYS, WARRANTY_DAYS } from './schema'

const DAY = 86_400_000
/** More than this is not read in one go; the lists behind it have the rest. */
export const AT_MOST = 10
const EXCERPT = 140

export const today = () => new Date(new Date().toISOString().slice(0, 10))
const daysUntil = (end: Date) => Math.floor((end.getTime() - today().getTime()) / DAY)
const open = { removedAt: null, resolution: null }

export const answered = () => ({ ...open, lastWord: 'company' })

export const permissionsEnding = () => {
  const now = new Date()
  return { revokedAt: null, expiresAt: { gt: now, lte: new Date(now.getTime() + PERMISSION_DAYS * DAY) }, issue: open }
}

export const warrantiesEnding = () => ({
  removedAt: null,
  warrantyUntil: { gte: today(), lte: new Date(today().getTime() + WARRANTY_DAYS * DAY) },
})

export const unanswered = () => ({ ...open, lastWord: 'person', permissions: { some: permissionsInForce().where } })

export const replySelection = {
  id: true,
  title: true,
  updatedAt: true,
  company: companyBeside,
  messages: {
    where: { author: 'company' },
    orderBy: { createdAt: 'desc' },
    take: 1,
    select: { body: true, agentName: true, companyId: true, createdAt: true },
  },
  permissions: { select: { companyId: true, companyName: true } },
} as const

type Answer = { body: string; agentName: string | null; companyId: string | null; createdAt: Date }
type Answered = {
  id: string
  updatedAt: Date
  messages: Answer[]
  permissions: { companyId: string; companyName: string }[]
}

export const asReply = <R extends Answered>({ id, messages: [answer], permissions, ...issue }: R) => ({
  ...issue,
  issueId: id,
  companyName: permissions.find(({ companyId }) => companyId === answer?.companyId)?.companyName ?? null,
  agentName: answer?.agentName ?? null,
  excerpt: answer ? excerpt(answer.body) : null,
  at: answer?.createdAt ?? issue.updatedAt,
})

function excerpt(body: string) {
  const line = body.replace(/\s+/g, ' ').trim()
  return line.length <= EXCERPT ? line : `${Array.from(line).slice(0, EXCERPT).join('').trimEnd()}…`
}

type Ending = { id: string; expiresAt: Date | null; issue: { id: string; title: string } }

export const asEndingPermission = <R extends Ending>({ id, issue, expiresAt, ...company }: R) => ({
  ...company,
  permissionId: id,
  issueId: issue.id,
  title: issue.title,
  expiresAt: expiresAt!,
  days: daysUntil(expiresAt!),
})

export const asWarranty = <R extends { id: string; warrantyUntil: Date | null }>({
  id,
  warrantyUntil,
  ...product
}: R) => ({
  ...product,
  productId: id,
  until: warrantyUntil!,
  days: daysUntil(warrantyUntil!),
})

export const waitingSelection = () => {
  const inForce = permissionsInForce()
  return {
    id: true,
    title: true,
    createdAt: true,
    company: companyBeside,
    permissions: { ...inForce, select: { ...inForce.select, createdAt: true } },
    messages: {
      where: { author: 'person', private: false },
      orderBy: { createdAt: 'desc' },
      take: 1,
      select: { createdAt: true },
    },
  } as const
}

type Unanswered = {
  id: string
  createdAt: Date
  messages: { createdAt: Date }[]
  permissions: { id: string; companyName: string; expiresAt: Date | null; createdAt: Date }[]
}

/** They can have answered since I last wrote, but no sooner than they could read it. */
export const asWaiting = <R extends Unanswered>({ id, messages: [message], permissions, createdAt, ...issue }: R) => {
  const shown = Math.min(...permissions.map((permission) => permission.createdAt.getTime()))
  const since = new Date(Math.max((message?.createdAt ?? createdAt).getTime(), shown))
  const days = Math.floor((Date.now() - since.getTime()) / DAY)
  return { ...issue, issueId: id, shownTo: permissions, since, days, overdue: days >= PATIENCE_DAYS }
}
