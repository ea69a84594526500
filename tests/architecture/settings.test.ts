import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const sources = ['src', 'app'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('generated') && !file.endsWith('.test.ts'))
    .map((file) => path.join(folder, file)),
)
const mentioning = (word: RegExp) => sources.filter((file) => word.test(readFileSync(file, 'utf8')))

test('the environment is read in one file', () => {
  expect(mentioning(/process\.env/)).toEqual(['src/platform/env.ts'])
})

test('no page asks anybody else for anything', () => {
  expect(mentioning(/(?:src|href|url|fetch)\s*[=(]\s*["'`{]*https?:\/\/(?!\$\{)/)).toEqual([])
})

test('nothing is written past the types', () => {
  expect(mentioning(/@ts-ignore|@ts-expect-error|as any\b|: any\b|eslint-disable/)).toEqual([])
})

test('no file is two things', () => {
  const long = sources.filter((file) => readFileSync(file, 'utf8').split('\n').length > 200)
  expect(long).toEqual([])
})

test('no link asks the server before it is clicked', () => {
  expect(mentioning(/next\/link/)).toEqual([])
})

test('every icon that is named is drawn, once for all pages', () => {
  expect(mentioning(/from 'lucide-react/)).toEqual([])
  const named = [...readFileSync('src/platform/ui/icons.tsx', 'utf8').matchAll(/ = icon\('([\w-]+)'\)/g)].map(([, name]) => name)
  const drawn = readFileSync('src/platform/ui/icons.svg', 'utf8')
  expect([...drawn.matchAll(/<symbol id="([\w-]+)"/g)].map(([, name]) => name)).toEqual(named)
})
