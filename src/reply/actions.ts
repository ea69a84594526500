'use server'

import { currentClient, currentPerson, currentVisitor, currentWriter, keptWriterKey, writerByLink, writerKey } from '@/platform/auth/current'
import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import { answerReply } from './operations/answer-reply'
import { claimReplies } from './operations/claim-replies'
import { deleteReply } from './operations/delete-reply'
import { editReply } from './operations/edit-reply'
import { removeReply } from './operations/remove-reply'
import { restoreReply } from './operations/restore-reply'
import { seeReplies } from './operations/see-replies'
import { writeReply } from './operations/write-reply'
import type { OwnReply, ReplyRef, SeenPage, WrittenReply } from './schema'

/** It stays on the friend's page: the edit link is shown there once. What a signed-in friend writes is their account's. */
export async function writeReplyAction(previous: FormState<WrittenReply>, form: FormData) {
  const token = form.get('token')
  const key = await writerKey()
  form.set('writerKey', key)
  form.set('address', (await currentClient()).address)
  const state = await formAction(writeReply, { as: currentVisitor(typeof token === 'string' ? token : '') })(previous, form)
  const person = state.status === 'done' && (await currentPerson())
  if (person) await claimReplies(person, { writerKey: key })
  return state
}

/** By the edit link, or by what this browser or account wrote. */
export async function editReplyAction(previous: FormState<OwnReply>, form: FormData) {
  const { as, back } = writerOfForm(form)
  return formAction(editReply, { as, then: () => `${back}?saved=1` })(previous, form)
}

export async function deleteReplyAction(previous: FormState<{ replyId: string }>, form: FormData) {
  const { as, back } = writerOfForm(form)
  return formAction(deleteReply, { as, then: () => (back.startsWith('/r/') ? '/r/deleted' : `${back}?deleted=1`) })(previous, form)
}

export async function claimRepliesAction(previous: FormState<{ count: number }>, form: FormData) {
  form.set('writerKey', (await keptWriterKey()) ?? '')
  return formAction(claimReplies, { then: () => '/recommendations/said' })(previous, form)
}

const saidOf = (ref: SeenPage) => `${pageOf(ref)}#said`

export async function answerReplyAction(previous: FormState<ReplyRef>, form: FormData) {
  return formAction(answerReply, { then: saidOf })(previous, form)
}

export async function seeRepliesAction(previous: FormState<SeenPage>, form: FormData) {
  return formAction(seeReplies, { then: saidOf })(previous, form)
}

export async function removeReplyAction(previous: FormState<ReplyRef>, form: FormData) {
  return formAction(removeReply, { then: (ref) => `${pageOf(ref)}?removed=${ref.id}#said` })(previous, form)
}

export async function restoreReplyAction(previous: FormState<ReplyRef>, form: FormData) {
  return formAction(restoreReply, { then: saidOf })(previous, form)
}

const pageOf = ({ recommendationId, askId }: SeenPage) => (askId ? `/want/asked/${askId}` : `/recommendations/${recommendationId}`)

function writerOfForm(form: FormData) {
  const key = form.get('key')
  if (typeof key !== 'string' || !key) return { as: currentWriter, back: '/recommendations/said' }
  return { as: writerByLink(key), back: `/r/${encodeURIComponent(key)}` }
}
