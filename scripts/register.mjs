// Lets Node run the TypeScript sources as they are: '@/x' is src/x, and endings may be left out.
import { existsSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

const src = new URL('../src/', import.meta.url)

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'server-only') return { url: 'data:text/javascript,export{}', shortCircuit: true }

    const own = ownModule(specifier, context.parentURL)
    const file = own && [own, `${own}.ts`, `${own}.tsx`].find((path) => /\.\w+$/.test(path) && existsSync(path))
    return next(file ? pathToFileURL(file).href : specifier, context)
  },
})

// Only what our own TypeScript asks for; packages and built pages resolve as always.
function ownModule(specifier, parent) {
  if (!parent?.startsWith('file:') || !/\.tsx?$/.test(parent)) return null
  if (specifier.startsWith('@/')) return fileURLToPath(new URL(specifier.slice(2), src))
  return /^\.\.?\//.test(specifier) ? fileURLToPath(new URL(specifier, parent)) : null
}
