// Says what was chosen instead of a text file, so the person knows what to do next.
import { UnreadableFile } from './unreadable-file.ts'

const SIGNATURES: [signature: string, message: string][] = [
  [
    'PK\x03\x04',
    'This is a zip archive or a spreadsheet. Unpack it, or save it as CSV, and choose the CSV file.',
  ],
  ['PK\x05\x06', 'This is an empty zip archive.'],
  ['\x1f\x8b', 'This is a compressed file. Unpack it first and choose the CSV file inside.'],
  ['%PDF', 'This is a PDF, not a CSV file.'],
  ['\xd0\xcf\x11\xe0', 'This is an old Excel file. Save it as CSV and choose that file.'],
  ['\x89PNG', 'This is a picture, not a CSV file.'],
  ['\xff\xd8\xff', 'This is a picture, not a CSV file.'],
  ['GIF8', 'This is a picture, not a CSV file.'],
]

export function refuseOtherKinds(head: Buffer, encoding: string | null) {
  const start = head.toString('latin1', 0, 4_096)
  for (const [signature, message] of SIGNATURES) {
    if (start.startsWith(signature)) throw new UnreadableFile(message)
  }
  if (/^\s*<(!doctype|html|head|body|\?xml|!--)/i.test(start.replaceAll('\0', ''))) {
    throw new UnreadableFile(
      'This is a web page, not a CSV file. You may have been signed out while downloading it.',
    )
  }
  // A few NULs are damage, and only their rows are refused. Many are a program or a picture.
  const strange = start.match(/[\x00-\x08\x0e-\x1f]/g)?.length ?? 0
  if (!encoding?.startsWith('utf-16') && strange > 8 && strange > start.length / 20) {
    throw new UnreadableFile('This is not a text file. Choose the CSV file.')
  }
}
