// npm run bench -- record: how fast the pages of one person are, at 100 and at 10,000 records, in one run.
// npm run bench -- inbox: how fast the inbox of a company is, at 10,000 permitted issues and at many more.
// npm run bench -- api: how the API and the pages stand beside bare yardsticks, and whether many issues or requests change that.
// npm run bench -- archive: how long everything of one person takes to go out and to come in, beside bare COPY of the same rows.
// npm run bench -- import: how long large files take to come in, beside a bare parser and COPY.
// Each starts a Turnabout of its own, prints a table and writes it to bench/.
import { API_HELP, runApiBench } from './bench/api'
import { ARCHIVE_HELP, runArchiveBench } from './bench/archive'
import { IMPORT_HELP, runImportBench } from './bench/import'
import { INBOX_HELP, runInboxBench } from './bench/inbox'
import { runRecordBench } from './bench/record'

const BENCHES: Record<string, (args: string[]) => Promise<void>> = { record: runRecordBench, inbox: runInboxBench, api: runApiBench, archive: runArchiveBench, import: runImportBench }

const [wanted = 'record', ...args] = process.argv.slice(2)
const bench = BENCHES[wanted]
if (!bench) {
  console.error(`There is no bench “${wanted}”. There is:\n  record                                one person's pages, at 100 and at 10,000 records\n${INBOX_HELP}\n${API_HELP}\n${ARCHIVE_HELP}\n${IMPORT_HELP}`)
  process.exit(1)
}
await bench(args)
// The connection pool keeps the process alive.
process.exit(0)
