// What may be said after `npm start --`. They are settings, so they are set before the settings are read.
import { parseArgs } from 'node:util'

export type Flags = { demo: boolean; dev: boolean }

export function applyFlags(args: string[]): Flags {
  try {
    const { values } = parseArgs({
      args,
      options: { demo: { type: 'boolean' }, dev: { type: 'boolean' }, port: { type: 'string' }, data: { type: 'string' } },
    })
    if (values.port) process.env.PORT = values.port
    if (values.data) process.env.DATA_DIR = values.data
    Object.assign(process.env, { NODE_ENV: values.dev ? 'development' : 'production' })
    // Several of these may run beside each other, and beside the built pages.
    if (values.dev) process.env.DIST_DIR ??= `.next-dev-${process.env.PORT ?? 3000}`
    return { demo: values.demo ?? false, dev: values.dev ?? false }
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : ''} Known are --port, --data, --demo and --dev.`)
    process.exit(1)
  }
}
