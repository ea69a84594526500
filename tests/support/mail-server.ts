// A real mail server on loopback that keeps what it is given.
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { setTimeout as wait } from 'node:timers/promises'

export type MailServer = { url: string; linkFor: (address: string, like?: RegExp) => Promise<string>; stop: () => Promise<void> }

const PATIENCE_MS = 15_000

export async function startMailServer(): Promise<MailServer> {
  const received: { to: string[]; text: string }[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address), text: readable(Buffer.concat(chunks).toString()) })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo

  return {
    url: `smtp://127.0.0.1:${port}`,
    /** The first link like this one in the newest mail to this address; waits for it. */
    linkFor: async (address, like = /./) => {
      const until = Date.now() + PATIENCE_MS
      while (Date.now() < until) {
        const link = received.findLast((mail) => mail.to.includes(address))?.text.match(/https?:\/\/[^\s>]+/g)?.find((one) => like.test(one))
        if (link) return link
        await wait(100)
      }
      throw new Error(`No mail with a link came for ${address}.`)
    },
    stop: async () => {
      await new Promise<void>((resolve) => {
        server.close(resolve)
      })
    },
  }
}

// Long lines of plain text travel as quoted-printable.
function readable(mail: string): string {
  return mail.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
}
