// Brings an archive in: looks through all of it, keeps its files, then puts every line in with one transaction. What does not
// fit leaves everything as it was.
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { checkFile, LARGEST_DOCUMENT, newDocumentKey } from '@/document/steps'
import type { Actor } from '@/platform/access/actor'
import { isAppError } from '@/platform/access/errors'
import { env } from '@/platform/env'
import { discard } from '@/platform/files/discard'
import { files } from '@/platform/files/store'
import { newToken } from '@/platform/ids'
import { checkedLines, readManifest } from './archive/check'
import { SCRATCH } from './archive/spool'
import { Archive, UnreadableArchive } from './archive/unzip'
import { linesToPut } from './lines-to-put'
import { failMoveIn } from './operations/fail-move-in'
import { moveInRecords } from './operations/move-in-records'

const LARGEST_PICTURE = 65_536

type Kept = { fileKeys: Map<string, string>; pictures: Map<string, string> }

export async function moveIn(person: Actor<'person'>, moveInId: string, fileKey: string) {
  const scratch = path.join(SCRATCH, newToken())
  const kept: Kept = { fileKeys: new Map(), pictures: new Map() }
  let archive: Archive | null = null
  try {
    archive = await opened(fileKey, scratch)
    const { name } = await readManifest(archive)
    await lookThrough(person, archive, kept)
    await moveInRecords(person, { moveInId, name, ...kept, lines: linesToPut(archive) })
  } catch (error) {
    await discard(kept.fileKeys.values(), error)
    // Brought in already, and the worker was killed before it could say so; or its person is gone.
    if (isAppError(error) && error.code === 'NOT_FOUND') return
    await failMoveIn(person, { moveInId, failure: sentenceOf(error) })
  } finally {
    archive?.close()
    await rm(scratch, { force: true })
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof UnreadableArchive) return error.message
  if (isAppError(error) && error.code !== 'UNAVAILABLE') return error.message
  throw error
}

/** A ZIP file is read from its end, so it has to lie on a disk. */
async function opened(fileKey: string, scratch: string): Promise<Archive> {
  if (!(await files.exists(fileKey))) throw new UnreadableArchive('The file is gone from this server. Choose it again.')
  await mkdir(SCRATCH, { recursive: true })
  await pipeline(await files.getStream(fileKey), createWriteStream(scratch))
  return Archive.open(scratch)
}

async function lookThrough(person: Actor<'person'>, archive: Archive, { fileKeys, pictures }: Kept) {
  let room = 2 * env.DOCUMENT_QUOTA_MB * 1_000_000
  for await (const { table, line } of checkedLines(archive)) {
    if (table.name === 'document') room -= line.bytes as number
    if (room < 0) throw new UnreadableArchive(`Its files are larger than this server keeps for one person: ${env.DOCUMENT_QUOTA_MB} MB, and as much again in the trash.`)
    if (table.name === 'document') await keepFile(person, archive, line as { id: string; file: string; type: string; bytes: number }, fileKeys)
    if (table.name === 'face' && line.picture) await keepPicture(archive, line as { id: string; picture: string }, pictures)
  }
}

async function keepFile(person: Actor<'person'>, archive: Archive, { id, file, type, bytes }: { id: string; file: string; type: string; bytes: number }, fileKeys: Map<string, string>) {
  const fileKey = newDocumentKey(person.id)
  fileKeys.set(id, fileKey)
  // It was gone when the archive was made: the document comes, and says so when it is opened.
  if (!archive.has(file)) return
  const content = await buffer(await archive.bytes(file, LARGEST_DOCUMENT))
  const fault = content.length === bytes ? await checkFile(content, type) : 'It is not as long as the archive says.'
  if (fault) throw new UnreadableArchive(`${file}: ${fault}`)
  await files.put(fileKey, content)
}

async function keepPicture(archive: Archive, { id, picture }: { id: string; picture: string }, pictures: Map<string, string>) {
  const content = await buffer(await archive.bytes(picture, LARGEST_PICTURE))
  const fault = await checkFile(content, 'image/webp')
  if (fault) throw new UnreadableArchive(`${picture}: ${fault}`)
  pictures.set(id, content.toString('base64'))
}
