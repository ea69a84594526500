/** One file of an archive. Its bytes are made when its turn comes; null when they were gone by then. */
export type Entry = { path: string; bytes: () => AsyncIterable<string | Buffer> | Promise<AsyncIterable<Buffer> | null>; /** Is compressed already. */ packed?: true }
