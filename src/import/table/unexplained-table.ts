import type { TableHead } from './schema.ts'

// Nobody has said yet what the columns of this table mean.
export class UnexplainedTable extends Error {
  readonly head: TableHead
  constructor(head: TableHead) {
    super('What do the columns mean?')
    this.head = head
  }
}
