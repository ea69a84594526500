import { postMail } from '@/outbox/steps'
import type { Db } from '@/platform/access/doorway'
import { env } from '@/platform/env'

type Reported = { ownerId: string; publicationId: string; path: string }

/** One mail for each page that waits to be looked into, however often it is reported. As the system. */
export async function tellAdministrators(db: Db, { ownerId, publicationId, path }: Reported) {
  const waiting = await db.publicReport.count({ where: { ownerId, publicationId, settledAt: null } })
  if (waiting > 1) return
  const administrators = await db.administrator.findMany({ select: { personId: true } })
  const logins = await db.login.findMany({ where: { personId: { in: administrators.map(({ personId }) => personId) } }, select: { email: true } })
  const text = `Somebody says that this public page should not be there:

${env.PUBLIC_URL}${path}

Why, in their words, and what you can do about it:
${env.PUBLIC_URL}/settings/reports

Turnabout`
  for (const { email } of logins) await postMail(db, { to: email, subject: 'A public page was reported', text })
}
