// What the server writes to people: plain text, short, and nothing that only a browser could open.
import { env } from '@/platform/env'
import type { Mail } from '@/outbox/schema'

export const welcomeMail = (to: string, name: string, token: string): Mail => ({
  to,
  subject: 'Confirm your Turnabout account',
  text: `Hello ${name},

good to have you. Open this link and confirm, and your account is ready:

${env.PUBLIC_URL}/sign-up/${token}

The link works for 24 hours. If it was not you who signed up, ignore this mail: nothing has been made.

Turnabout, your side of every customer relationship`,
})

export const knownAlreadyMail = (to: string, name: string): Mail => ({
  to,
  subject: 'You have a Turnabout account already',
  text: `Hello ${name},

somebody, probably you, signed up with this address. You have an account already, so nothing has changed.

Sign in: ${env.PUBLIC_URL}/sign-in
Forgot the password? ${env.PUBLIC_URL}/forgot

If it was not you, ignore this mail.

Turnabout, your side of every customer relationship`,
})

export const resetMail = (to: string, name: string, token: string): Mail => ({
  to,
  subject: 'Choose a new password for Turnabout',
  text: `Hello ${name},

open this link to choose a new password:

${env.PUBLIC_URL}/reset/${token}

The link works once, within an hour. If you did not ask for it, ignore this mail: your password stays as it is.

Turnabout, your side of every customer relationship`,
})
