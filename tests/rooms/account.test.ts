import { Client } from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { askPasswordReset } from '@/account/operations/ask-password-reset'
import { changePassword } from '@/account/operations/change-password'
import { confirmSignUp } from '@/account/operations/confirm-sign-up'
import { createAccount } from '@/account/operations/create-account'
import { getAccount } from '@/account/operations/get-account'
import { getPasswordReset } from '@/account/operations/get-password-reset'
import { getSignUp } from '@/account/operations/get-sign-up'
import { listSessions } from '@/account/operations/list-sessions'
import { lookAtDoor } from '@/account/operations/look-at-door'
import { readLogin } from '@/account/operations/read-login'
import { renamePerson } from '@/account/operations/rename-person'
import { resetPassword } from '@/account/operations/reset-password'
import { signIn } from '@/account/operations/sign-in'
import { signOut } from '@/account/operations/sign-out'
import { signUp } from '@/account/operations/sign-up'
import { findSession } from '@/platform/auth/find-session'
import { anyone, proveActor, system } from '@/platform/auth/prove-actor'
import { sealSession } from '@/platform/auth/session-cookie'
import { aPerson } from '../support/people'
import { mailsTo, someEmail, tokenIn } from '../support/mailbox'

const password = 'a lamp beside the window'
const newPassword = 'the kettle sings at four'
const firefox = { browser: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', address: '192.0.2.1' }
const phone = { ...firefox, browser: 'Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0' }

/** Somebody with an account and its password. */
async function aMember(name = 'Ada') {
  const { personId, email } = await createAccount(system, { name, email: someEmail(), password })
  return { email, actor: proveActor('person', personId) }
}
const sessionOf = async (token: string) => findSession(await sealSession(token))

// The very first account is another story: tests/rooms/first-account.test.ts.
beforeAll(async () => {
  await aPerson()
})

test('a sign-up makes no account before its mail is confirmed, and the link works once', async () => {
  const email = someEmail()
  expect(await signUp(anyone, { name: 'Ada', email: ` ${email.toUpperCase()} `, password, ...firefox })).toEqual({ token: null })
  expect(await readLogin(system, { email })).toBeNull()
  await expect(signIn(anyone, { email, password, ...firefox })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })

  const token = tokenIn((await mailsTo(email))[0])
  expect(await getSignUp(anyone, { token })).toEqual({ name: 'Ada', email })
  const session = await sessionOf((await confirmSignUp(anyone, { token, password, ...firefox })).token)
  expect(session).toMatchObject({ name: 'Ada', administrator: false })

  await expect(getSignUp(anyone, { token })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(confirmSignUp(anyone, { token, password, ...firefox })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(confirmSignUp(anyone, { token: 'made up', password, ...firefox })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('whoever signs up with another’s address does not choose the password', async () => {
  const email = someEmail()
  await signUp(anyone, { name: 'Mallory', email, password: newPassword, ...firefox })
  const token = tokenIn((await mailsTo(email))[0])
  await expect(confirmSignUp(anyone, { token, password: email, ...firefox })).rejects.toMatchObject({ fields: { password: [expect.stringContaining('not a secret')] } })
  await confirmSignUp(anyone, { token, password, ...firefox })

  await expect(signIn(anyone, { email, password: newPassword, ...firefox })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  expect((await signIn(anyone, { email, password, ...firefox })).token).toBeTruthy()
})

test('of two clicks on the link at once, one makes the account', async () => {
  const email = someEmail()
  await signUp(anyone, { name: 'Ada', email, password, ...firefox })
  const token = tokenIn((await mailsTo(email))[0])

  const clicks = await Promise.allSettled([1, 2, 3].map(() => confirmSignUp(anyone, { token, password, ...firefox })))
  expect(clicks.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('a later sign-up of the same address replaces the one before', async () => {
  const email = someEmail()
  await signUp(anyone, { name: 'Ada', email, password, ...firefox })
  await signUp(anyone, { name: 'Ada L.', email, password, ...firefox })

  const [second, first] = (await mailsTo(email)).map(tokenIn)
  await expect(getSignUp(anyone, { token: first! })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect(await getSignUp(anyone, { token: second! })).toEqual({ name: 'Ada L.', email })
})

test('an address that has an account gets the same answer, and another mail', async () => {
  const { email } = await aMember()
  expect(await signUp(anyone, { name: 'Mallory', email, password: newPassword, ...firefox })).toEqual({ token: null })

  const [mail] = await mailsTo(email)
  expect(mail?.subject).toBe('You have a Turnabout account already')
  expect(mail?.text).toContain('/forgot')
  expect(mail?.text).not.toContain('/sign-up/')
  await expect(signIn(anyone, { email, password: newPassword, ...firefox })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
})

test('weak passwords and things that are no address are refused next to their field', async () => {
  const email = someEmail()
  const tried = (change: object) => signUp(anyone, { name: 'Ada', email, password, ...firefox, ...change })
  await expect(tried({ password: 'short' })).rejects.toMatchObject({ fields: { password: [expect.stringContaining('at least 10')] } })
  await expect(tried({ password: 'Password123' })).rejects.toMatchObject({ fields: { password: [expect.stringContaining('Many people')] } })
  await expect(tried({ password: email })).rejects.toMatchObject({ fields: { password: [expect.stringContaining('not a secret')] } })
  await expect(tried({ password: 'x'.repeat(201) })).rejects.toMatchObject({ fields: { password: ['Keep it under 200 characters.'] } })
  await expect(tried({ email: 'ada at home' })).rejects.toMatchObject({ fields: { email: ['This does not look like an e-mail address.'] } })
  await expect(tried({ name: ' ' })).rejects.toMatchObject({ fields: { name: ['What should we call you?'] } })
  expect(await mailsTo(email)).toEqual([])
})

test('a wrong password and an unknown address get the same sentence', async () => {
  const { email } = await aMember()
  const answer = { code: 'NOT_ALLOWED', message: 'That e-mail and password do not go together.' }
  await expect(signIn(anyone, { email, password: newPassword, ...firefox })).rejects.toMatchObject(answer)
  await expect(signIn(anyone, { email: someEmail(), password, ...firefox })).rejects.toMatchObject(answer)
  await expect(signIn(anyone, { email: 'nobody', password, ...firefox })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
})

test('signing in starts a session; a password typed on another keyboard is the same one', async () => {
  const email = someEmail()
  await createAccount(system, { name: 'Ada', email, password: 'Über alle Dächer' })
  const { token } = await signIn(anyone, { email: email.toUpperCase(), password: 'U\u0308ber alle Da\u0308cher', ...firefox })

  expect(await sessionOf(token)).toMatchObject({ name: 'Ada' })
  expect(await sessionOf('another token')).toBeNull()
})

test('after ten wrong guesses even the right password has to wait, also when all come at once', async () => {
  const { email } = await aMember()
  const guess = (typed: string) => signIn(anyone, { email, password: typed, browser: '', address: '198.51.100.9' })
  const guesses = await Promise.allSettled(Array.from({ length: 15 }, (_, i) => guess(`wrong ${i}`)))

  const codes = guesses.map((result) => (result.status === 'rejected' ? (result.reason as { code: string }).code : 'in'))
  expect(codes.filter((code) => code === 'NOT_ALLOWED')).toHaveLength(10)
  expect(codes.filter((code) => code === 'TOO_MANY')).toHaveLength(5)
  await expect(guess(password)).rejects.toMatchObject({ code: 'TOO_MANY', message: expect.stringContaining('minutes') as string })
})

test('signing in rightly many times is no guessing', async () => {
  const { email } = await aMember()
  for (let time = 0; time < 12; time++) await signIn(anyone, { email, password, ...firefox })
})

test('five mails an hour to one address are enough', async () => {
  const email = someEmail()
  for (let time = 0; time < 5; time++) await askPasswordReset(anyone, { email, address: firefox.address })
  await expect(askPasswordReset(anyone, { email, address: firefox.address })).rejects.toMatchObject({ code: 'TOO_MANY' })
  await expect(signUp(anyone, { name: 'Ada', email, password, ...firefox })).rejects.toMatchObject({ code: 'TOO_MANY' })
})

test("Bo can neither see nor end Ada's sessions; Ada ends the one on her phone", async () => {
  const ada = await aMember()
  const bo = await aMember('Bo')
  const here = await sessionOf((await signIn(anyone, { email: ada.email, password, ...firefox })).token)
  const onPhone = (await signIn(anyone, { email: ada.email, password, ...phone })).token

  const sessions = await listSessions(ada.actor, {})
  expect(sessions.map(({ browser }) => browser).sort()).toEqual(['Firefox on Android', 'Firefox on Linux'])
  expect(await listSessions(bo.actor, {})).toEqual([])
  await expect(signOut(bo.actor, { sessionId: here!.sessionId })).rejects.toMatchObject({ code: 'NOT_FOUND' })

  await signOut(ada.actor, { sessionId: sessions.find(({ browser }) => browser.includes('Android'))!.id })
  expect(await sessionOf(onPhone)).toBeNull()
  expect((await listSessions(ada.actor, {})).map(({ id }) => id)).toEqual([here!.sessionId])
})

test('a new password needs the old one, and ends every other session', async () => {
  const { email, actor } = await aMember()
  const here = (await signIn(anyone, { email, password, ...firefox })).token
  const elsewhere = (await signIn(anyone, { email, password, ...phone })).token
  const { sessionId } = (await sessionOf(here))!

  await expect(changePassword(actor, { currentPassword: 'a guess', newPassword, sessionId })).rejects.toMatchObject({
    fields: { currentPassword: ['This is not your password.'] },
  })
  expect(await sessionOf(elsewhere)).not.toBeNull()

  await changePassword(actor, { currentPassword: password, newPassword, sessionId })
  expect(await sessionOf(here)).not.toBeNull()
  expect(await sessionOf(elsewhere)).toBeNull()
  await expect(signIn(anyone, { email, password, ...firefox })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await signIn(anyone, { email, password: newPassword, ...firefox })
})

test('a forgotten password: the same answer for everyone, a link that works once, and every session ends', async () => {
  const { email } = await aMember()
  const unknown = someEmail()
  const before = (await signIn(anyone, { email, password, ...phone })).token
  expect(await askPasswordReset(anyone, { email: unknown, address: '' })).toEqual(await askPasswordReset(anyone, { email, address: '' }))
  expect(await mailsTo(unknown)).toEqual([])

  const token = tokenIn((await mailsTo(email))[0])
  expect(await getPasswordReset(anyone, { token })).toEqual({ email })
  await expect(resetPassword(anyone, { token, newPassword: '1234567890', ...firefox })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  await expect(resetPassword(anyone, { token: 'made up', newPassword, ...firefox })).rejects.toMatchObject({ code: 'NOT_FOUND' })

  const after = (await resetPassword(anyone, { token, newPassword, ...firefox })).token
  expect(await sessionOf(after)).not.toBeNull()
  expect(await sessionOf(before)).toBeNull()
  await expect(resetPassword(anyone, { token, newPassword: password, ...firefox })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('a link that has expired finds nothing', async () => {
  const { email } = await aMember()
  const newcomer = someEmail()
  await askPasswordReset(anyone, { email, address: '' })
  await signUp(anyone, { name: 'Bo', email: newcomer, password, ...firefox })
  const database = new Client({ connectionString: process.env.OWNER_DATABASE_URL })
  await database.connect()
  await database.query(`update password_reset r set expires_at = now() - interval '1 second' from login l where l.person_id = r.person_id and l.email = $1`, [email])
  await database.query(`update sign_up set expires_at = now() - interval '1 second' where email = $1`, [newcomer])
  await database.end()

  await expect(getPasswordReset(anyone, { token: tokenIn((await mailsTo(email))[0]) })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(confirmSignUp(anyone, { token: tokenIn((await mailsTo(newcomer))[0]), password, ...firefox })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('an account made by the system has an address of its own, and its person renames only themselves', async () => {
  const { email, actor } = await aMember()
  const bo = await aMember('Bo')
  await expect(createAccount(system, { name: 'Mallory', email, password })).rejects.toMatchObject({ code: 'CONFLICT' })
  await expect(createAccount(anyone as never, { name: 'Mallory', email: someEmail(), password })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(readLogin(actor as never, { email })).rejects.toMatchObject({ code: 'NOT_FOUND' })

  await renamePerson(actor, { name: 'Ada Lovelace' })
  expect(await getAccount(actor, {})).toEqual({ name: 'Ada Lovelace', email, administrator: false })
  expect(await getAccount(bo.actor, {})).toMatchObject({ name: 'Bo' })
  expect(await lookAtDoor(anyone, {})).toEqual({ first: false, sendsMail: false })
})
