// A whole Turnabout for journeys, started as people start it, with a resolver and a mail server of its own on loopback.
import { startOwnInstance } from '../../scripts/start/own-instance'
import { startSeveralInstance } from '../../scripts/start/several-instance'
import { startDnsServer, type DnsServer } from './dns-server'
import { startMailServer, type MailServer } from './mail-server'

export type Instance = { url: string; folder: string; said: () => string; dns: DnsServer; mail: MailServer; stop: () => Promise<void> }

export async function startInstance(settings: Record<string, string> = {}): Promise<Instance> {
  const [dns, mail] = await Promise.all([startDnsServer(), startMailServer()])
  // npm run test:servers
  const start = process.env.SEVERAL_SERVERS ? startSeveralInstance : startOwnInstance
  const own = await start({ DNS_SERVER: dns.address, SMTP_URL: mail.url, ...settings })
  const stop = async () => {
    await Promise.all([own.stop(), dns.stop(), mail.stop()])
  }
  return { ...own, dns, mail, stop }
}
