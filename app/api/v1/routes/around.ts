// Files, search, what needs somebody, and what is not a record.
import { getAccount } from '@/account/operations/get-account'
import { calendarFeed } from '@/calendar-feed/feed-route'
import { createFeed } from '@/calendar-feed/operations/create-feed'
import { listFeeds } from '@/calendar-feed/operations/list-feeds'
import { revokeFeed } from '@/calendar-feed/operations/revoke-feed'
import { captureLine } from '@/capture/operations/capture-line'
import { readLine } from '@/capture/operations/read-line'
import { brandIcon } from '@/company/brand-route'
import { getDigest } from '@/digest/operations/get-digest'
import { setDigest } from '@/digest/operations/set-digest'
import { goToStopPage, stopByMailProgram } from '@/digest/stop-route'
import { ownFile, ownThumb } from '@/document/file-route'
import { attachDocument } from '@/document/operations/attach-document'
import { detachDocument } from '@/document/operations/detach-document'
import { getDocument } from '@/document/operations/get-document'
import { getUsage } from '@/document/operations/get-usage'
import { listDocuments } from '@/document/operations/list-documents'
import { removeDocument } from '@/document/operations/remove-document'
import { renameDocument } from '@/document/operations/rename-document'
import { restoreDocument } from '@/document/operations/restore-document'
import { uploadDocuments } from '@/document/upload-route'
import { exportFile } from '@/export/file-route'
import { askExport } from '@/export/operations/ask-export'
import { forgetExport } from '@/export/operations/forget-export'
import { getExport } from '@/export/operations/get-export'
import { getMoveIn } from '@/export/operations/get-move-in'
import { listExports } from '@/export/operations/list-exports'
import { listMoveIns } from '@/export/operations/list-move-ins'
import { uploadArchive } from '@/export/upload-route'
import { chooseCompany } from '@/import/operations/choose-company'
import { chooseRows } from '@/import/operations/choose-rows'
import { confirmImport } from '@/import/operations/confirm-import'
import { editRow } from '@/import/operations/edit-row'
import { forgetImport } from '@/import/operations/forget-import'
import { getImport } from '@/import/operations/get-import'
import { getImportRow } from '@/import/operations/get-import-row'
import { listImportCompanies } from '@/import/operations/list-import-companies'
import { listImportRows } from '@/import/operations/list-import-rows'
import { listImports } from '@/import/operations/list-imports'
import { mapColumns } from '@/import/operations/map-columns'
import { undoImport } from '@/import/operations/undo-import'
import { uploadImport } from '@/import/upload-route'
import { apiRoute, type Route } from '@/platform/edge/route'
import { health } from '@/platform/server/health'
import { addReminder } from '@/reminder/operations/add-reminder'
import { editReminder } from '@/reminder/operations/edit-reminder'
import { finishReminder } from '@/reminder/operations/finish-reminder'
import { getReminder } from '@/reminder/operations/get-reminder'
import { listReminders } from '@/reminder/operations/list-reminders'
import { removeReminder } from '@/reminder/operations/remove-reminder'
import { reopenReminder } from '@/reminder/operations/reopen-reminder'
import { restoreReminder } from '@/reminder/operations/restore-reminder'
import { listFilters } from '@/saved-filter/operations/list-filters'
import { removeFilter } from '@/saved-filter/operations/remove-filter'
import { renameFilter } from '@/saved-filter/operations/rename-filter'
import { saveFilter } from '@/saved-filter/operations/save-filter'
import { findEverything } from '@/search/operations/find-everything'
import { countNeeds } from '@/today/operations/count-needs'
import { showToday } from '@/today/operations/show-today'
import { snoozeNeed } from '@/today/operations/snooze-need'
import { wakeNeed } from '@/today/operations/wake-need'
import { listTogether } from '@/trash/operations/list-together'
import { listTrash } from '@/trash/operations/list-trash'
import { lookAtPeriod } from '@/trash/operations/look-at-period'
import { restoreTogether } from '@/trash/operations/restore-together'

export const around: Route[] = [
  ['GET', '/api/health', health],
  ['POST', '/api/v1/imports', uploadImport],
  ['GET', '/api/v1/imports/:importId', apiRoute(getImport)],
  ['GET', '/api/v1/documents', apiRoute(listDocuments)],
  ['POST', '/api/v1/documents', uploadDocuments],
  ['GET', '/api/v1/documents/usage', apiRoute(getUsage)],
  ['GET', '/api/v1/documents/:documentId', apiRoute(getDocument)],
  ['GET', '/api/v1/documents/:documentId/file', ownFile],
  ['GET', '/api/v1/documents/:documentId/thumb', ownThumb],
  ['POST', '/api/v1/documents/:documentId/attach', apiRoute(attachDocument)],
  ['POST', '/api/v1/documents/:documentId/detach', apiRoute(detachDocument)],
  ['POST', '/api/v1/documents/:documentId/rename', apiRoute(renameDocument)],
  ['POST', '/api/v1/documents/:documentId/remove', apiRoute(removeDocument)],
  ['POST', '/api/v1/documents/:documentId/restore', apiRoute(restoreDocument)],
  ['GET', '/api/v1/exports', apiRoute(listExports)],
  ['POST', '/api/v1/exports', apiRoute(askExport)],
  ['GET', '/api/v1/exports/:exportId', apiRoute(getExport)],
  ['GET', '/api/v1/exports/:exportId/file', exportFile],
  ['POST', '/api/v1/exports/:exportId/forget', apiRoute(forgetExport)],
  ['GET', '/api/v1/move-ins', apiRoute(listMoveIns)],
  ['POST', '/api/v1/move-ins', uploadArchive],
  ['GET', '/api/v1/move-ins/:moveInId', apiRoute(getMoveIn)],
  ['GET', '/brand/:file', brandIcon],
  ['GET', '/api/v1/capture', apiRoute(readLine)],
  ['POST', '/api/v1/capture', apiRoute(captureLine)],
  ['GET', '/api/v1/search', apiRoute(findEverything)],
  ['GET', '/api/v1/today', apiRoute(showToday)],
  ['GET', '/api/v1/today/count', apiRoute(countNeeds)],
  ['POST', '/api/v1/today/later', apiRoute(snoozeNeed)],
  ['POST', '/api/v1/today/wake', apiRoute(wakeNeed)],
  ['GET', '/api/v1/reminders', apiRoute(listReminders)],
  ['POST', '/api/v1/reminders', apiRoute(addReminder)],
  ['GET', '/api/v1/reminders/:reminderId', apiRoute(getReminder)],
  ['POST', '/api/v1/reminders/:reminderId', apiRoute(editReminder)],
  ['POST', '/api/v1/reminders/:reminderId/done', apiRoute(finishReminder)],
  ['POST', '/api/v1/reminders/:reminderId/reopen', apiRoute(reopenReminder)],
  ['POST', '/api/v1/reminders/:reminderId/remove', apiRoute(removeReminder)],
  ['POST', '/api/v1/reminders/:reminderId/restore', apiRoute(restoreReminder)],
  ['GET', '/api/v1/digest', apiRoute(getDigest)],
  ['POST', '/api/v1/digest', apiRoute(setDigest)],
  ['GET', '/api/v1/digest/stop/:token', goToStopPage],
  ['POST', '/api/v1/digest/stop/:token', stopByMailProgram],
  ['GET', '/api/v1/calendar-feeds', apiRoute(listFeeds)],
  ['POST', '/api/v1/calendar-feeds', apiRoute(createFeed)],
  ['POST', '/api/v1/calendar-feeds/:feedId/revoke', apiRoute(revokeFeed)],
  ['GET', '/calendar/:file', calendarFeed],
  ['GET', '/api/v1/account', apiRoute(getAccount)],
  ['GET', '/api/v1/imports', apiRoute(listImports)],
  ['GET', '/api/v1/imports/:importId/rows', apiRoute(listImportRows)],
  ['POST', '/api/v1/imports/:importId/rows', apiRoute(chooseRows)],
  ['GET', '/api/v1/imports/:importId/rows/:rowId', apiRoute(getImportRow)],
  ['POST', '/api/v1/imports/:importId/rows/:rowId', apiRoute(editRow)],
  ['GET', '/api/v1/imports/:importId/companies', apiRoute(listImportCompanies)],
  ['POST', '/api/v1/imports/:importId/companies/:importCompanyId', apiRoute(chooseCompany)],
  ['POST', '/api/v1/imports/:importId/columns', apiRoute(mapColumns)],
  ['POST', '/api/v1/imports/:importId/confirm', apiRoute(confirmImport)],
  ['POST', '/api/v1/imports/:importId/undo', apiRoute(undoImport)],
  ['POST', '/api/v1/imports/:importId/forget', apiRoute(forgetImport)],
  ['GET', '/api/v1/filters', apiRoute(listFilters)],
  ['POST', '/api/v1/filters', apiRoute(saveFilter)],
  ['POST', '/api/v1/filters/:filterId', apiRoute(renameFilter)],
  ['POST', '/api/v1/filters/:filterId/remove', apiRoute(removeFilter)],
  ['GET', '/api/v1/trash', apiRoute(listTrash)],
  ['GET', '/api/v1/trash/period', apiRoute(lookAtPeriod)],
  ['GET', '/api/v1/trash/together', apiRoute(listTogether)],
  ['POST', '/api/v1/trash/together/restore', apiRoute(restoreTogether)],
]
