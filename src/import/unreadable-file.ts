// The whole file is refused. The message is a plain sentence for the person who chose the file.
export class UnreadableFile extends Error {
  override name = 'UnreadableFile'
}
