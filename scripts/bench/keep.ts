import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'

/** Writes what was found to a file below `bench/`, with when and on which machine. */
export function keep(file: string, bench: string, found: object) {
  mkdirSync('bench', { recursive: true })
  const machine = { node: process.version, cpus: cpus().length, model: cpus()[0]?.model, load: loadavg() }
  writeFileSync(`bench/${file}`, `${JSON.stringify({ bench, at: new Date().toISOString(), machine, ...found }, null, 2)}\n`)
}
