// npm test: first the story in a real browser, then everything else. Ends with how many passed and failed.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { build } from './start/build'
import { ensureBrowser } from './test/browser'
import { ensureCurl } from './test/from-system'

/** `failures`: what to read again at the end, where it is not above ten thousand other lines. */
type Result = { passed: number; failed: number; skipped: number; failures?: string[] }

const REPORTS = path.resolve('test-results')
const bin = (name: string, file: string) => path.resolve('node_modules', name, file)

const steps: Record<string, () => Result | Promise<Result>> = {
  'build': async () => counted(await build().then(() => true, told)),
  journeys: () => {
    process.env.CHROMIUM = ensureBrowser()
    const file = path.join(REPORTS, 'journeys.json')
    run(bin('@playwright/test', 'cli.js'), ['test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: file })
    return journeyResult(file)
  },
  'rooms': () => {
    ensureCurl()
    return vitest('rooms', ['--exclude', 'tests/model/**'])
  },
  // It plants mistakes in its database, which nobody else may meet.
  'model': () => vitest('model', ['tests/model']),
  'schema': () => counted(run('scripts/diff.ts', [], inOwnFolder())),
  types: () => counted(run(bin('typescript', 'bin/tsc'), ['--noEmit'])),
  lint: () => counted(run(bin('eslint', 'bin/eslint.js'), ['.'])),
  'imports': () => counted(run(bin('dependency-cruiser', 'bin/dependency-cruiser.mjs'), ['--config', '.dependency-cruiser.cjs', 'src', 'app'])),
  'unused': () => counted(run(bin('knip', 'bin/knip.js'), [])),
}

rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })

const total: Result = { passed: 0, failed: 0, skipped: 0 }
const failures: string[] = []
const wanted = process.argv.slice(2)
for (const [name, step] of Object.entries(steps)) {
  if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue
  console.log(`\n── ${name}`)
  const started = Date.now()
  const result = await Promise.resolve().then(step).catch((error: unknown) => counted(told(error)))
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += result[key]
  if (result.failed > 0) failures.push(...(result.failures ?? [`${name}: see above`]))
  console.log(`${result.failed > 0 ? '✗' : '✓'} ${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`)
}
for (const failure of failures) console.log(`\n✗ ${failure}`)
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0)

function run(script: string, args: string[], settings: Record<string, string> = {}): boolean {
  const own = script.startsWith('scripts/') ? ['--import', './scripts/register.mjs'] : []
  const done = spawnSync(process.execPath, [...own, script, ...args], { stdio: 'inherit', env: { ...process.env, ...settings } })
  return done.status === 0
}

function vitest(name: string, which: string[]): Result {
  const file = path.join(REPORTS, `${name}.json`)
  run(bin('vitest', 'vitest.mjs'), ['run', ...which, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`])
  return vitestResult(file)
}

function told(error: unknown): false {
  console.error(error instanceof Error ? error.message : error)
  return false
}

function counted(passed: boolean): Result {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 }
}

function inOwnFolder() {
  return { DATA_DIR: path.join(REPORTS, 'data') }
}

type Suite = { suites?: Suite[]; specs: { title: string; file: string; ok: boolean; tests: { status: string; results: { error?: { message: string } }[] }[] }[] }

function journeyResult(file: string): Result {
  const { stats, suites } = JSON.parse(readFileSync(file, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number }
    suites: Suite[]
  }
  const failed = stats.unexpected + (stats.expected + stats.unexpected === 0 ? 1 : 0)
  const specs = suites.flatMap(function inside({ suites = [], specs }): Suite['specs'] {
    return [...specs, ...suites.flatMap(inside)]
  })
  for (const { file, title } of specs.filter(({ tests }) => tests[0]?.status === 'flaky')) console.log(`~ ${file}: ${title}: only when it was told again`)
  const failures = specs.filter(({ ok }) => !ok).map(({ file, title, tests }) => asFailure(file, title, tests[0]?.results.at(-1)?.error?.message))
  return { passed: stats.expected + stats.flaky, failed, skipped: stats.skipped, failures }
}

type VitestReport = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  success: boolean
  testResults: { name: string; status: string; message: string; assertionResults: { fullName: string; status: string; failureMessages: string[] }[] }[]
}

function vitestResult(file: string): Result {
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport
  const failures = report.testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === 'failed')
      // A file that does not even load has no failed test of its own.
      if (failed.length === 0) return [asFailure(name, 'does not load', message)]
      return failed.map(({ fullName, failureMessages }) => asFailure(name, fullName, failureMessages[0]))
    })
  return { passed: report.numPassedTests, failed: Math.max(report.numFailedTests, report.success ? 0 : 1), skipped: report.numPendingTests, failures }
}

function asFailure(file: string, title: string, message = ''): string {
  return `${path.basename(file)}: ${title}\n${message.split('\n').slice(0, 12).join('\n')}`
}
