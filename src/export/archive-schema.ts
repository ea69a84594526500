// The published description of an archive: a JSON Schema with the line of every table.
import { z } from 'zod'
import { FORMAT, Manifest, VERSION } from './archive/manifest'
import { TABLES } from './tables'

export function archiveSchema(): string {
  const lines = TABLES.map(({ name, kind, line }) => [name, { description: `A line of data/${name}.ndjson (${kind}).`, ...schemaOf(line) }])
  const schema = {
    ...schemaOf(Manifest),
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:${FORMAT}:${VERSION}`,
    title: `An archive of Turnabout, version ${VERSION}`,
    description: 'turnabout.json is described here; each line of data/<table>.ndjson by $defs/<table>. Records are read in again, history is kept as it stands.',
    $defs: Object.fromEntries(lines) as object,
  }
  return `${JSON.stringify(schema, null, 1)}\n`
}

function schemaOf(type: z.ZodType): object {
  // The dialect is said once, at the top.
  return { ...z.toJSONSchema(type, { io: 'input' }), $schema: undefined }
}
