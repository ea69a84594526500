// What the addresses of the API are asked with that are no operation alone: files, mostly.
import type { Ids } from './ids'

type Bodies = (ids: Ids) => (Ids | FormData)[]

const nothing: Bodies = () => [{}]
const aFile = (fields: Ids) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value as string)
  form.append('file', new File(['Bo was here'], 'bo.txt', { type: 'text/plain' }))
  return form
}

/** A handler that is not here fails. */
export const byHandler: Record<string, Bodies> = {
  ...Object.fromEntries(['ownFile', 'ownThumb', 'sharedFile', 'permittedFile', 'permittedPicture', 'ownPicture', 'liveInbox', 'calendarFeed', 'circleFeed', 'brandIcon', 'health', 'exportAccess', 'exportFile', 'letterPhoto', 'trustedPhoto', 'publicPhoto', 'personFeed', 'companyFeed', 'sitemap', 'robots', 'linkCard', 'circleCard', 'circleLetterCard', 'personCard', 'publishedCard', 'companyCard'].map((name) => [name, nothing])),
  ...Object.fromEntries(['ownReceipt', 'ownAgreement', 'ownRecord', 'receiptOfEntry', 'agreementOfEntry', 'companyRecord', 'goToStopPage', 'stopByMailProgram'].map((name) => [name, nothing])),
  uploadDocuments: (ids) => ['companyId', 'productId', 'issueId', 'interactionId'].map((name) => aFile({ [name]: ids[name] })),
  uploadImport: () => [aFile({})],
  uploadArchive: () => [aFile({})],
  uploadPicture: () => [aFile({})],
  sendFiles: () => [aFile({})],
}
