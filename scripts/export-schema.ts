// npm run export:schema: writes docs/export.schema.json anew. A test compares it with what archives carry, so that no change goes unseen.
import { writeFileSync } from 'node:fs'
import { archiveSchema } from '@/export/archive-schema'

writeFileSync('docs/export.schema.json', archiveSchema())
