import { createTransport } from 'nodemailer'
import { env } from '@/platform/env'

/** `unsubscribe` is where a mail program ends such mails with one click (RFC 8058). */
export type Mail = { to: string; subject: string; text: string; unsubscribe?: string | undefined }

/** False when no SMTP server is set: the mail then waits in the outbox, where the administrator can read it. */
export const canSend = env.SMTP_URL !== undefined

export async function sendMail({ unsubscribe, ...mail }: Mail) {
  if (!env.SMTP_URL) throw new Error('SMTP_URL is not set.')
  const headers = unsubscribe && { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
  await createTransport(env.SMTP_URL).sendMail({ from: env.MAIL_FROM, ...mail, ...(headers && { headers }) })
}
