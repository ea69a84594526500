// Lets Node run the TypeScript sources as they are: '@/x' is src/x, and endings may be left out.
import { existsSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

const src = new URL('../src/', import.meta.url)

registerHooks({
  resolve(specifier, context, next) {
    const own = specifier.startsWith('@/')
      ? new URL(specifier.slice(2), src)
      : /^\.\.?\//.test(specifier) && context.parentURL?.startsWith('file:')
        ? new URL(specifier, context.parentURL)
        : null
    if (specifier === 'server-only') return { url: 'data:text/javascript,export{}', shortCircuit: true }
    if (!own) return next(specifier, context)

    const file = fileURLToPath(own)
    const found = [file, `${file}.ts`, `${file}.tsx`].find((path) => /\.\w+$/.test(path) && existsSync(path))
    return next(found ? pathToFileURL(found).href : specifier, context)
  },
})
