// Reads a multipart form while it comes in, part by part. Holds a chunk, never a file.
export type FormPart = {
  name: string
  /** Null for a field; '' when no file was chosen. */
  fileName: string | null
  bytes: AsyncGenerator<Buffer>
}

/** The form ended in the middle, or it is none. */
export class BrokenForm extends Error {}

// What stands around the files: heads, and fields.
const LONGEST_REST = 16_384
const MOST_PARTS = 100

/** Each part, in its order. What is left unread of one goes by before the next comes. */
export async function* formParts(request: Request): AsyncGenerator<FormPart> {
  const boundary = /^multipart\/form-data;.*\bboundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(request.headers.get('content-type') ?? '')
  if (!boundary || !request.body) throw new BrokenForm()
  const separator = Buffer.from(`\r\n--${boundary[1] ?? boundary[2]}`)
  const form = cutter(request.body)

  await textOf(form.upTo(separator))
  for (let parts = 0; !(await form.startsWith('--')); parts += 1) {
    if (parts === MOST_PARTS) throw new BrokenForm()
    const head = await textOf(form.upTo(Buffer.from('\r\n\r\n')))
    const bytes = form.upTo(separator)
    const fileName = /;\s*filename="([^"]*)"/i.exec(head)?.[1]?.replaceAll('%22', '"') ?? null
    yield { name: /;\s*name="([^"]*)"/i.exec(head)?.[1] ?? '', fileName, bytes }
    while (!(await bytes.next()).done);
  }
}

function cutter(body: AsyncIterable<Uint8Array>) {
  const chunks = body[Symbol.asyncIterator]()
  // The first boundary has no line end before it: with this one, all of them look the same.
  let held = Buffer.from('\r\n')

  const more = async () => {
    const next = await chunks.next().catch(() => ({ done: true as const, value: undefined }))
    if (next.done) throw new BrokenForm()
    held = Buffer.concat([held, next.value])
  }

  return {
    /** What stands before the mark. Afterwards the mark is behind us. */
    async *upTo(mark: Buffer): AsyncGenerator<Buffer> {
      for (;;) {
        const at = held.indexOf(mark)
        // A mark may be cut in two by chunks: its length stays here until more has come.
        const end = at >= 0 ? at : Math.max(0, held.length - mark.length + 1)
        const before = held.subarray(0, end)
        held = held.subarray(at >= 0 ? at + mark.length : end)
        if (before.length > 0) yield before
        if (at >= 0) return
        await more()
      }
    },

    async startsWith(text: string) {
      while (held.length < text.length) await more()
      return held.toString('latin1', 0, text.length) === text
    },
  }
}

/** A field's text. Fields are short. */
export async function textOf(bytes: AsyncIterable<Buffer>): Promise<string> {
  let whole = Buffer.alloc(0)
  for await (const chunk of bytes) {
    whole = Buffer.concat([whole, chunk])
    if (whole.length > LONGEST_REST) throw new BrokenForm()
  }
  return whole.toString('utf8')
}
