// Runs one of the project's scripts on the project's own Node, after installing whatever is missing.
// This file runs on the machine's Node, whatever its age: plain and without dependencies.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const windows = process.platform === 'win32'
const node = path.join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node')

install()
run(process.argv.slice(2))

function install() {
  const mark = path.join(root, 'node_modules', '.installed')
  const wanted = createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json'))).digest('hex')
  if (existsSync(node) && existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return

  console.log('Installing what is missing. This takes a minute or two, once.')
  const npm = process.env.npm_execpath
  // Not `npm ci`: it gives up when a registry lacks the packages of other platforms, which nobody needs here.
  const flags = ['install', '--no-save', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const done = npm
    ? spawnSync(process.execPath, [npm, ...flags], { cwd: root, stdio: 'inherit' })
    : spawnSync(windows ? 'npm.cmd' : 'npm', flags, { cwd: root, stdio: 'inherit', shell: windows })
  if (done.status !== 0) stop('The packages could not be installed: see the lines above.')
  if (!existsSync(node)) stop('The package "node" brought no Node.js. Allow its install script (npm install-scripts) and start again.')
  writeFileSync(mark, wanted)
}

function run(args) {
  // No part of this may call home, not even the tools it is built with.
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1' }
  // Compiled sources are kept: a warm start takes three quarters of the time.
  env.NODE_COMPILE_CACHE ??= path.join(root, 'node_modules', '.cache', 'compiled')
  const child = spawn(node, ['--import', './scripts/register.mjs', ...args], { cwd: root, stdio: 'inherit', env })
  // Ctrl-C reaches the child by itself; a signal sent to this process alone is handed on.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  process.on('SIGHUP', () => child.kill('SIGTERM'))
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}
