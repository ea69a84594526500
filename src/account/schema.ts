import { z } from 'zod'
import { Id, RequiredText, When } from '@/platform/shapes'

const MAX_EMAIL = 254

const Email = z
  .string('Type your e-mail address.')
  .trim()
  .toLowerCase()
  .max(MAX_EMAIL, 'This address is too long.')
  .pipe(z.email('This does not look like an e-mail address.'))

/** A password as typed. One that was typed on another keyboard may be composed differently: NFKC makes them equal. */
const TypedPassword = z
  .string('Type your password.')
  .max(1000, 'This is too long for a password.')
  .transform((password) => password.normalize('NFKC'))

const NewPassword = z
  .string('Choose a password.')
  .max(1000, 'Keep it under 200 characters.')
  .transform((password) => password.normalize('NFKC'))
  .pipe(z.string().min(10, 'Use at least 10 characters; a short sentence is good.').max(200, 'Keep it under 200 characters.'))

const PersonName = RequiredText(80, 'What should we call you?')

/** From which browser and address: the server fills it in, never the form. */
const Client = { browser: z.string().max(300), address: z.string().max(100) }
const Token = z.string('This link is incomplete.').max(100)
/** What this browser wrote to friends by, before it had an account. The server fills it in from a cookie. */
const Wrote = { writerKey: z.string().max(100).nullish().transform((key) => key ?? null) }

export const CreateAccountInput = z.object({ name: PersonName, email: Email, password: NewPassword })
export const SignUpInput = CreateAccountInput.extend({ password: NewPassword.optional(), ...Client, ...Wrote })
export const TokenInput = z.object({ token: Token })
export const ConfirmSignUpInput = TokenInput.extend({ password: NewPassword, ...Client, ...Wrote })
export const SignInInput = z.object({ email: Email, password: TypedPassword, ...Client })
export const AskResetInput = z.object({ email: Email, address: Client.address })
export const ResetPasswordInput = z.object({ token: Token, newPassword: NewPassword, ...Client })
export const ChangePasswordInput = z.object({ currentPassword: TypedPassword, newPassword: NewPassword, sessionId: Id })
export const RenameInput = z.object({ name: PersonName })
export const SignOutInput = z.object({ sessionId: Id })
export const DeleteAccountInput = z.object({ password: TypedPassword })
export const ReadLoginInput = z.union([z.strictObject({ email: Email }), z.strictObject({ personId: Id })])

export const AccountView = z.object({ name: z.string(), email: z.string(), administrator: z.boolean() })
export type AccountView = z.output<typeof AccountView>

export const NewAccountView = z.object({ personId: z.string(), email: z.string() })

/** What somebody at the door has to know: whether they would be the first, and whether mails leave this server. */
export const DoorView = z.object({ first: z.boolean(), sendsMail: z.boolean() })

/** A session's token: for the cookie, and nothing else. */
export const SignedInView = z.object({ token: z.string() })
/** No token: a mail is on its way. */
export const SignUpView = z.object({ token: z.string().nullable() })

export const WaitingSignUpView = z.object({ name: z.string(), email: z.string() })
export const WaitingResetView = z.object({ email: z.string() })
export const LoginView = z.object({ personId: z.string(), email: z.string(), passwordHash: z.string() }).nullable()

export const SessionView = z.object({ id: z.string(), browser: z.string(), address: z.string(), createdAt: When, seenAt: When })
export type SessionView = z.output<typeof SessionView>
