import { createTransport } from 'nodemailer'
import { env } from '@/platform/env'

export type Mail = { to: string; subject: string; text: string }

/** False when no SMTP server is set: the mail then waits in the outbox, where the administrator can read it. */
export const canSend = env.SMTP_URL !== undefined

export async function sendMail(mail: Mail) {
  if (!env.SMTP_URL) throw new Error('SMTP_URL is not set.')
  await createTransport(env.SMTP_URL).sendMail({ from: env.MAIL_FROM, ...mail })
}
