// A real name server on loopback. It knows only what the test tells it.
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { Packet, TCPServer, UDPServer } from 'dns2'

export type DnsServer = Awaited<ReturnType<typeof startDnsServer>>

export async function startDnsServer() {
  const zone = createZone()
  const { udp, tcp, port } = await listenOnOnePort((...asked) => zone.answer(...asked))

  return {
    address: `127.0.0.1:${port}`,
    setTxt: (name: string, records: string[]) => zone.set(name, records),
    clear: (name: string) => zone.set(name, 'missing'),
    fail: (name: string) => zone.set(name, 'failing'),
    ignore: (name: string) => zone.set(name, 'silent'),
    async stop() {
      await Promise.all([once(udp.close(), 'close'), once(tcp.close(), 'close')])
    },
  }
}

const SERVFAIL = 2
const NXDOMAIN = 3

type Fate = string[] | 'missing' | 'failing' | 'silent'
type Reply = (response: Packet) => unknown

function createZone() {
  const fates = new Map<string, Fate>()

  return {
    set: (name: string, fate: Fate) => void fates.set(name.toLowerCase(), fate),

    answer(request: Packet, reply: Reply) {
      const [question] = request.questions
      const fate = fates.get(question?.name.toLowerCase() ?? '') ?? 'missing'
      if (!question || fate === 'silent') return

      const response = Packet.createResponseFromRequest(request)
      if (fate === 'missing') response.header.rcode = NXDOMAIN
      if (fate === 'failing') response.header.rcode = SERVFAIL
      if (Array.isArray(fate) && question.type === Packet.TYPE.TXT) {
        response.answers = fate.map((record) => txtAnswer(question.name, record))
      }
      reply(response)
    },
  }
}

function txtAnswer(name: string, record: string) {
  const answer = { name, type: Packet.TYPE.TXT, class: Packet.CLASS.IN, ttl: 300, data: chunksOf(record) }
  return answer as unknown as Packet['answers'][number]
}

// A chunk in a TXT record carries its length in one byte.
function chunksOf(record: string): Buffer[] {
  const bytes = Buffer.from(record)
  const chunks = Array.from({ length: Math.ceil(bytes.length / 255) }, (_, i) =>
    bytes.subarray(i * 255, i * 255 + 255),
  )
  return chunks.length > 0 ? chunks : [bytes]
}

// Long answers are asked for again over TCP, at the same port, which somebody else may already hold.
async function listenOnOnePort(answer: (request: Packet, reply: Reply) => void, attempts = 10) {
  const udp = new UDPServer({ type: 'udp4' }).on('request', answer)
  await udp.listen(0, '127.0.0.1')
  const { port } = udp.address()
  const tcp = new TCPServer(answer)

  try {
    tcp.listen(port, '127.0.0.1')
    await once(tcp, 'listening')
    return { udp, tcp, port: (tcp.address() as AddressInfo).port }
  } catch (cause) {
    udp.close()
    if (attempts <= 1) throw cause
    return listenOnOnePort(answer, attempts - 1)
  }
}
