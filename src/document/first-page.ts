// The first page of a PDF as bare pixels, drawn by a process that a hostile PDF may crash, fill or hang as it likes.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export type FirstPage = { pages: number; width: number; height: number; pixels: Buffer }

const PATIENCE_MS = 20_000
const MOST_PIXELS = 480 * 480
const DRAWER = fileURLToPath(new URL('./draw-first-page.ts', import.meta.url))
// Read, and nothing else; a quarter of a gigabyte for the drawing, an eighth for the rest.
const LOCKED = [
  '--permission',
  `--allow-fs-read=${path.resolve('node_modules')}/`,
  `--allow-fs-read=${DRAWER}`,
  `--allow-fs-read=${path.resolve('package.json')}`,
  '--wasm-max-mem-pages=4096',
  '--max-old-space-size=128',
]

/** Null when it cannot be drawn: broken, locked with a password, too much, too slow. */
export function firstPage(pdf: Buffer): Promise<FirstPage | null> {
  return new Promise((resolve, reject) => {
    // Without an environment: it has no secrets to tell.
    const drawer = spawn(process.execPath, [...LOCKED, DRAWER], { env: { NODE_ENV: 'production' }, stdio: ['pipe', 'pipe', 'ignore'], timeout: PATIENCE_MS, killSignal: 'SIGKILL' })
    const said: Buffer[] = []
    let size = 0
    drawer.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > 4 * MOST_PIXELS + 1_000) drawer.kill('SIGKILL')
      else said.push(chunk)
    })
    drawer.on('error', reject)
    drawer.on('close', (code) => resolve(code === 0 ? understood(Buffer.concat(said)) : null))
    // It may be gone before it has read everything.
    drawer.stdin.on('error', () => undefined)
    drawer.stdin.end(pdf)
  })
}

/** What it says is as little to be trusted as the PDF. */
function understood(said: Buffer): FirstPage | null {
  const end = said.indexOf('\n')
  const { pages, width, height } = parsed(said.toString('utf8', 0, end))
  const pixels = said.subarray(end + 1)
  const sound = [pages, width, height].every((n) => Number.isInteger(n) && n! > 0 && n! < 10_000_000)
  return sound && pixels.length === width! * height! * 4 ? { pages: pages!, width: width!, height: height!, pixels } : null
}

function parsed(line: string): { pages?: number; width?: number; height?: number } {
  try {
    return JSON.parse(line) as object
  } catch {
    return {}
  }
}
