// What was read, on the disk: a file of lines for each part, from which every other form of it is written.
import { createReadStream } from 'node:fs'
import { appendFile, mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { env } from '@/platform/env'
import { newToken } from '@/platform/ids'
import { splitLines } from './split-lines'

export const SCRATCH = path.join(env.DATA_DIR, 'scratch')

export class Spool {
  readonly folder = path.join(SCRATCH, newToken())
  readonly counts = new Map<string, number>()

  async into(part: string, lines: string[]) {
    const file = this.fileOf(part)
    if (!this.counts.has(part)) await mkdir(path.dirname(file), { recursive: true })
    await appendFile(file, lines.map((line) => `${line}\n`).join(''))
    this.counts.set(part, this.count(part) + lines.length)
  }

  count(part: string): number {
    return this.counts.get(part) ?? 0
  }

  bytes(part: string) {
    return createReadStream(this.fileOf(part))
  }

  async *lines<T>(part: string): AsyncGenerator<T> {
    for await (const line of splitLines(this.bytes(part))) yield JSON.parse(line) as T
  }

  async clear() {
    await rm(this.folder, { recursive: true, force: true })
  }

  private fileOf(part: string): string {
    return path.join(this.folder, part)
  }
}
