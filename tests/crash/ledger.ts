// What was answered: the writers keep it outside of everything that is killed, and the checks compare it with what is there.
export class Ledger {
  /** By their titles and words, which no two writes share. */
  readonly issues = new Map<string, string>()
  readonly messages = new Set<string>()
  readonly answers = new Set<string>()
  readonly permissions = new Map<string, { issueId: string; entryId: string; revoked: boolean }>()
  /** How often each issue was read by the company: asked, and answered. A read that was cut off may be written down or not. */
  readonly reads = new Map<string, { asked: number; answered: number }>()
  readonly documents = new Map<string, number>()
  /** How many records each import brings, and what its person was told last. */
  readonly imports = new Map<string, { brings: number; told: 'ready' | 'added' | 'undone' }>()
  readonly exports = new Map<string, 'ready' | 'forgotten'>()
  /** Answers that nobody should get, whatever is killed. */
  readonly strange: string[] = []
  answered = 0
  cutOff = 0
  sentAway = 0
}

/** Lets the writers in, or waits until each has its answer. */
export class Gate {
  #open: PromiseWithResolvers<null> | null = Promise.withResolvers<null>()
  #inside = 0
  #left: (() => void) | null = null
  over = false

  open() {
    this.#open?.resolve(null)
    this.#open = null
  }

  async close() {
    this.#open ??= Promise.withResolvers<null>()
    if (this.#inside > 0) await new Promise<void>((resolve) => (this.#left = resolve))
  }

  async through<T>(work: () => Promise<T>): Promise<T> {
    await this.#open?.promise
    if (this.over) throw new Over()
    this.#inside++
    try {
      return await work()
    } finally {
      this.#inside--
      if (this.#inside === 0) this.#left?.()
    }
  }
}

export class Over extends Error {}
