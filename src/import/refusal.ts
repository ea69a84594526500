// One row is refused, with a sentence for its person. Caught where rows are read; never leaves this room.
export class Refusal extends Error {}

// The row is fine, and nothing to import.
export class Skip extends Error {}
