// One reader for each kind of file.
import { readAmazon } from './amazon/amazon'
import { readGoogle } from './google/read-google'
import { readHomebox } from './homebox/read-homebox'
import type { Reader } from './item/schema'
import { readMails } from './mail/read-mails'
import { readOfx } from './ofx/read-ofx'
import type { Kind } from './schema'
import { readTable } from './table/read-table'
import { readVCards } from './vcard/read-vcards'

export const readers: Partial<Record<Kind, Reader>> = {
  amazon: readAmazon,
  vcard: readVCards,
  ofx: readOfx,
  homebox: readHomebox,
  table: readTable,
  google: readGoogle,
  mail: readMails,
}
