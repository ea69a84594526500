// Where archives lie. The folder is named by a hash of its owner's id, so that deletion finds it and nobody else learns whose it is.
import { hashToken, newToken } from '@/platform/ids'

export const folderOf = (ownerId: string) => `exports/${hashToken(ownerId)}`
export const newFileKey = (ownerId: string) => `${folderOf(ownerId)}/${newToken()}`
