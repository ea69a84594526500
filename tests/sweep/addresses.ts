// Everything that answers, as the build and the router list it: nobody has to remember to add a new page here.
import { readdirSync, readFileSync } from 'node:fs'

const manifest = <T>(file: string) => JSON.parse(readFileSync(`.next/server/${file}`, 'utf8')) as T
const asAddress = (path: string) => path.replace(/^app/, '').replace(/\/\([^)]*\)/g, '').replace(/\/page$/, '') || '/'

/** The pages, as the build lists them; `/_not-found` and the like are Next's own. */
export function pages(): string[] {
  return Object.keys(manifest<Record<string, string>>('app-paths-manifest.json'))
    .filter((path) => path.endsWith('/page') && !path.startsWith('/_'))
    .map(asAddress)
}

/** What the build answers that is no page: pictures of ours, and nothing that knows anybody. */
export const otherAnswers = () => Object.keys(manifest<Record<string, string>>('app-paths-manifest.json')).filter((path) => !path.endsWith('/page') && !path.startsWith('/_'))

/** By the name of its operation; an action without one has a line of its own where bodies are made. */
export type Action = { id: string; name: string; page: string; operation: string | null }

/** The server actions, as the build lists them, each with the plainest page that knows it. */
export function actions(): Action[] {
  type Reference = { filename: string; exportedName: string; workers: Record<string, unknown> }
  return Object.entries(manifest<{ node: Record<string, Reference> }>('server-reference-manifest.json').node).map(([id, { filename, exportedName, workers }]) => {
    const body = new RegExp(`export async function ${exportedName}\\(([\\s\\S]*?)(?=\\nexport|$)`).exec(readFileSync(filename, 'utf8'))?.[1] ?? ''
    const [page] = Object.keys(workers).map(asAddress).sort((one, other) => one.split('[').length - other.split('[').length || one.localeCompare(other))
    return { id, name: exportedName, page: page!, operation: /formAction\((\w+)/.exec(body)?.[1] ?? null }
  })
}

export type Route = { method: string; path: string; operation: string | null; handler: string }

/** The addresses of the API, as they are written down; a test compares them with what the router really mounts. */
export function routes(): Route[] {
  const written = readdirSync('app/api/v1/routes').map((file) => readFileSync(`app/api/v1/routes/${file}`, 'utf8')).join('')
  return [...written.matchAll(/^ {2}\['(\w+)', '([^']+)', (?:(?:apiRoute|companyRoute)\((\w+)\)|(\w+))\]/gm)].map(([, method, path, operation, handler]) => ({
    method: method!,
    path: path!,
    operation: operation ?? null,
    handler: operation ?? handler!,
  }))
}
