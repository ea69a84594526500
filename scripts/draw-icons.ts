// npm run icons: writes the icons that src/platform/ui/icons.tsx names into one file, from Lucide's drawings.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

type Drawing = { __iconData: { node: [tag: string, attributes: Record<string, string>][] } }

const ui = path.resolve('src/platform/ui')
const names = [...readFileSync(`${ui}/icons.tsx`, 'utf8').matchAll(/ = icon\('([\w-]+)'\)/g)].map(([, name]) => name!)
const symbols = await Promise.all(names.map(async (name) => asSymbol(name, await drawing(name))))
writeFileSync(`${ui}/icons.svg`, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">\n${symbols.join('\n')}\n</svg>\n`)

// An icon that has another name by now only says which.
async function drawing(name: string): Promise<Drawing> {
  const file = path.resolve(`node_modules/lucide-react/dist/esm/icons/${name}.mjs`)
  const [, other] = /export \{ default \} from '\.\/([\w-]+)\.mjs'/.exec(readFileSync(file, 'utf8')) ?? []
  return other ? drawing(other) : ((await import(file)) as Drawing)
}

function asSymbol(name: string, { __iconData: { node } }: Drawing): string {
  // Each shape has a key, which is React's and not the drawing's.
  const written = (attributes: Record<string, string>) => Object.entries(attributes).map(([key, value]) => (key === 'key' ? '' : ` ${key}="${value}"`)).join('')
  const shapes = node.map(([tag, attributes]) => `<${tag}${written(attributes)}/>`)
  return `<symbol id="${name}" viewBox="0 0 24 24">${shapes.join('')}</symbol>`
}
