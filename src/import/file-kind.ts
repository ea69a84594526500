// Says what was chosen instead of a file we can read, so the person knows what to do next.
import { UnreadableFile } from './unreadable-file.ts'

const SIGNATURES: [signature: string, message: string][] = [
  ['PK\x03\x04', 'This is a zip archive. Unpack it first, and choose the files inside.'],
  ['PK\x05\x06', 'This is an empty zip archive.'],
  ['\x1f\x8b', 'This is a compressed file. Unpack it first and choose the file inside.'],
  ['%PDF', 'This is a PDF. Add it to a thing or an issue as a document.'],
  ['\xd0\xcf\x11\xe0', 'This is an old Excel file. Save it as XLSX or CSV and choose that file.'],
  ['\x89PNG', 'This is a picture. Add it to a thing or an issue as a document.'],
  ['\xff\xd8\xff', 'This is a picture. Add it to a thing or an issue as a document.'],
  ['GIF8', 'This is a picture. Add it to a thing or an issue as a document.'],
]

export function refuseOtherKinds(head: Buffer, encoding: string | null, kinds: 'plain' | 'markup' = 'plain') {
  const start = head.toString('latin1', 0, 4_096)
  for (const [signature, message] of SIGNATURES) {
    if (start.startsWith(signature)) throw new UnreadableFile(message)
  }
  if (kinds === 'plain' && /^\s*<(!doctype|html|head|body|\?xml|!--)/i.test(start.replaceAll('\0', ''))) {
    throw new UnreadableFile('This is a web page, not a file of records. You may have been signed out while downloading it.')
  }
  // A few NULs are damage, and only their rows are refused. Many are a program or a picture.
  const strange = start.match(/[\x00-\x08\x0e-\x1f]/g)?.length ?? 0
  if (!encoding?.startsWith('utf-16') && strange > 8 && strange > start.length / 20) {
    throw new UnreadableFile('This is not a text file, and none of the other kinds that can be read.')
  }
}
