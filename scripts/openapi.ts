// npm run openapi: writes docs/openapi.json anew. A test compares it with what the server says, so that no change goes unseen.
import { writeFileSync } from 'node:fs'
import { openApi } from '@/platform/edge/openapi'
import { groups } from '../app/api/v1/groups'

/** A line for each address, so that a change is seen where it is. The server's own address is no part of it. */
export function written(): string {
  const { paths, ...rest } = { ...openApi(groups, ''), servers: [{ url: '/' }] }
  const lines = Object.entries(paths).map(([path, operations]) => `${JSON.stringify(path)}: ${JSON.stringify(operations)}`)
  return `${JSON.stringify(rest, null, 1).slice(0, -2)},\n "paths": {\n${lines.join(',\n')}\n}}\n`
}

if (process.argv[1]?.endsWith('openapi.ts')) {
  writeFileSync('docs/openapi.json', written())
  process.exit(0)
}
