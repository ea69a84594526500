// One reader for each kind of file.
import { readAmazon } from './amazon/amazon'
import type { Reader } from './item/schema'
import type { Kind } from './schema'
import { readVCards } from './vcard/read-vcards'

export const readers: Partial<Record<Kind, Reader>> = {
  amazon: readAmazon,
  vcard: readVCards,
}
