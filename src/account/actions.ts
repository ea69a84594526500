'use server'

import { redirect } from 'next/navigation'
import { isAppError } from '@/platform/access/errors'
import { anyone, currentClient, currentSession, endSession, keptWriterKey, startSession } from '@/platform/auth/current'
import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import { askPasswordReset } from './operations/ask-password-reset'
import { changePassword } from './operations/change-password'
import { confirmSignUp } from './operations/confirm-sign-up'
import { deleteAccount } from './operations/delete-account'
import { renamePerson } from './operations/rename-person'
import { resetPassword } from './operations/reset-password'
import { signIn } from './operations/sign-in'
import { signOut } from './operations/sign-out'
import { signUp } from './operations/sign-up'
import { sameSitePath } from './same-site-path'

type Session = { token: string }
type Nothing = Record<string, never>

export async function signUpAction(previous: FormState<{ token: string | null }>, form: FormData) {
  const then = async ({ token }: { token: string | null }) => (token ? enter({ token }) : '/sign-up?sent')
  return formAction(signUp, { as: nobody, then })(previous, await fromHere(form))
}

export async function confirmSignUpAction(previous: FormState<Session>, form: FormData) {
  return formAction(confirmSignUp, { as: nobody, then: enter })(previous, await fromHere(form))
}

export async function signInAction(previous: FormState<Session>, form: FormData) {
  const then = (session: Session) => enter(session, sameSitePath(form.get('next')))
  return formAction(signIn, { as: nobody, then })(previous, await fromHere(form))
}

export async function askPasswordResetAction(previous: FormState<Nothing>, form: FormData) {
  return formAction(askPasswordReset, { as: nobody, then: () => '/forgot?sent' })(previous, await fromHere(form))
}

export async function resetPasswordAction(previous: FormState<Session>, form: FormData) {
  return formAction(resetPassword, { as: nobody, then: enter })(previous, await fromHere(form))
}

export async function renameAction(previous: FormState<Nothing>, form: FormData) {
  return formAction(renamePerson, { then: () => '/settings?saved=name' })(previous, form)
}

export async function changePasswordAction(previous: FormState<Nothing>, form: FormData) {
  form.set('sessionId', (await currentSession())?.sessionId ?? '')
  return formAction(changePassword, { then: () => '/settings?saved=password' })(previous, form)
}

export async function signOutThereAction(previous: FormState<Nothing>, form: FormData) {
  return formAction(signOut, { then: () => '/settings?saved=session' })(previous, form)
}

export async function deleteAccountAction(previous: FormState<Nothing>, form: FormData) {
  const then = async () => {
    await endSession()
    return '/goodbye'
  }
  return formAction(deleteAccount, { then })(previous, form)
}

export async function signOutAction() {
  const session = await currentSession()
  if (session) await signOut(session.person, { sessionId: session.sessionId }).catch(unlessGone)
  await endSession()
  redirect('/')
}

const nobody = async () => anyone

/** The token goes from the operation into the cookie: it never becomes part of a form's state. */
async function enter({ token }: Session, next = '/today') {
  await startSession(token)
  return next
}

/** Whatever a form says about its browser and address is replaced by what we know of them. */
async function fromHere(form: FormData) {
  const { browser, address } = await currentClient()
  form.set('browser', browser || 'unknown')
  form.set('address', address)
  form.set('writerKey', (await keptWriterKey()) ?? '')
  return form
}

function unlessGone(error: unknown) {
  if (!isAppError(error)) throw error
}
