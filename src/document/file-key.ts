// Where files lie. A folder is named after its owner so that deletion and sweeping find it, but only by a hash: those who
// may download a file must not learn whose it is from its key.
import { hashToken, newToken } from '@/platform/ids'

export const folderOf = (ownerId: string) => `documents/${hashToken(ownerId)}`
export const newFileKey = (ownerId: string) => newKeyIn(folderOf(ownerId))
export const newKeyIn = (folder: string) => `${folder}/${newToken()}`
