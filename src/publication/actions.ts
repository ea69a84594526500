'use server'

import { currentAdministrator, currentClient, currentPublic } from '@/platform/auth/current'
import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import { hidePublication } from './operations/hide-publication'
import { keepPublication } from './operations/keep-publication'
import { publish } from './operations/publish'
import { reportPage } from './operations/report-page'
import { seeModeration } from './operations/see-moderation'
import { setPublishing } from './operations/set-publishing'
import { showPublicationAgain } from './operations/show-publication-again'
import { takeBackPublication } from './operations/take-back-publication'
import type { Moderated, PublishedRef, PublishingSet, Reported } from './schema'

const publicPage = ({ recommendationId }: PublishedRef) => `/recommendations/${recommendationId}/public`

export async function publishAction(previous: FormState<PublishedRef>, form: FormData) {
  return formAction(publish, { then: (ref) => `${publicPage(ref)}?saved=1` })(previous, form)
}

export async function takeBackPublicationAction(previous: FormState<PublishedRef>, form: FormData) {
  return formAction(takeBackPublication, { then: (ref) => `${publicPage(ref)}?over=1` })(previous, form)
}

export async function seeModerationAction(previous: FormState<PublishedRef>, form: FormData) {
  return formAction(seeModeration, { then: publicPage })(previous, form)
}

/** Whoever reports says it once: the page then says thank you. */
export async function reportPageAction(previous: FormState<Reported>, form: FormData) {
  form.set('address', (await currentClient()).address)
  return formAction(reportPage, { as: currentPublic, then: ({ path }) => `${path}/report?done=1` })(previous, form)
}

const REPORTS = '/settings/reports'

export async function hidePublicationAction(previous: FormState<Moderated>, form: FormData) {
  return formAction(hidePublication, { as: currentAdministrator, then: () => `${REPORTS}?done=hidden` })(previous, form)
}

export async function showPublicationAgainAction(previous: FormState<Moderated>, form: FormData) {
  return formAction(showPublicationAgain, { as: currentAdministrator, then: () => `${REPORTS}?done=shown` })(previous, form)
}

export async function keepPublicationAction(previous: FormState<Moderated>, form: FormData) {
  return formAction(keepPublication, { as: currentAdministrator, then: () => `${REPORTS}?done=kept` })(previous, form)
}

export async function setPublishingAction(previous: FormState<PublishingSet>, form: FormData) {
  return formAction(setPublishing, { as: currentAdministrator, then: () => `${REPORTS}?done=set` })(previous, form)
}
