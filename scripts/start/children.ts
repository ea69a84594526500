// The processes that the starter runs. They end with it, whichever way it ends.
import { spawn, type ChildProcess } from 'node:child_process'

const PATIENCE_MS = 8_000

export class Children {
  readonly #running: ChildProcess[] = []
  stopping = false

  /** Starts a script and waits until it says that it is ready. Throws when it ends before. */
  async start(script: string, nodeFlags: string[] = []): Promise<ChildProcess> {
    const settings = { ...process.env }
    delete settings.DATABASE_URL
    const child = spawn(process.execPath, [...nodeFlags, '--import', './scripts/register.mjs', script], {
      env: settings,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      // Not in the terminal's group: Ctrl-C goes to the starter, which stops them in order.
      detached: true,
    })
    this.#running.push(child)
    await new Promise<void>((resolve, reject) => {
      child.once('message', () => resolve())
      child.once('exit', () => reject(new Error(`${script} ended before it was ready.`)))
    })
    return child
  }

  async stop() {
    this.stopping = true
    await Promise.all(this.#running.map(stopChild))
  }
}

async function stopChild(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const impatient = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS)
  await ended
  clearTimeout(impatient)
}
