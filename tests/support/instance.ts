// A whole Turnabout for journeys, started as people start it, with a resolver and a mail server of its own on loopback.
import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '@/platform/db/free-port'
import { startDnsServer, type DnsServer } from './dns-server'
import { startMailServer, type MailServer } from './mail-server'

export type Instance = { url: string; folder: string; dns: DnsServer; mail: MailServer; stop: () => Promise<void> }

export async function startInstance(settings: Record<string, string> = {}): Promise<Instance> {
  const folder = mkdtempSync(path.join(tmpdir(), 'turnabout-journey-'))
  // As root the database runs as another user, who has to enter the folder.
  chmodSync(folder, 0o755)
  const [dns, mail, port] = await Promise.all([startDnsServer(), startMailServer(), freePort()])
  const url = `http://localhost:${port}`

  const starter = spawn('node', ['scripts/bootstrap.mjs', 'scripts/start.ts'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      PUBLIC_URL: url,
      DATA_DIR: folder,
      DNS_SERVER: dns.address,
      SMTP_URL: mail.url,
      LOG_LEVEL: 'error',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((resolve, reject) => {
    starter.stdout.on('data', (said: Buffer) => String(said).includes('Turnabout is at') && resolve())
    starter.once('exit', (code) => reject(new Error(`npm start ended with ${code}.`)))
  })

  const stop = async () => {
    const ended = new Promise((resolve) => starter.once('exit', resolve))
    starter.kill('SIGTERM')
    await ended
    await Promise.all([dns.stop(), mail.stop()])
    rmSync(folder, { recursive: true, force: true })
  }
  return { url, folder, dns, mail, stop }
}
