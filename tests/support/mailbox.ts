// What waits in the outbox for somebody, as their mailbox would show it.
import { openAs } from '@/platform/access/doorway'
import { system } from '@/platform/auth/prove-actor'
import { newId } from '@/platform/ids'

type Mail = { to: string; subject: string; text: string }

export const someEmail = () => `${newId()}@example.com`

/** Newest first. */
export async function mailsTo(email: string): Promise<Mail[]> {
  const rows = await openAs(system, (db) =>
    db.outbox.findMany({ where: { kind: 'mail', payload: { path: ['to'], equals: email } }, orderBy: { id: 'desc' } }),
  )
  return rows.map((row) => row.payload as Mail)
}

/** The token in the link of a mail. */
export function tokenIn(mail: Mail | undefined): string {
  const token = /\/(?:sign-up|reset|join|portal\/prove\/mail)\/([\w-]+)/.exec(mail?.text ?? '')?.[1]
  if (!token) throw new Error('This mail has no link.')
  return token
}
