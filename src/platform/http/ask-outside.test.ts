import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { faultIn, postOutside } from './ask-outside'

let server: Server
let asked: string[] = []
const port = () => (server.address() as AddressInfo).port

beforeAll(async () => {
  server = createServer((request, answer) => {
    asked.push(request.url!)
    if (request.url === '/moved') return answer.writeHead(302, { location: '/secret' }).end()
    if (request.url === '/silent') return
    if (request.url === '/endless') return void answer.writeHead(200).write(Buffer.alloc(1_000_000))
    if (request.url === '/cut') return request.socket.destroy()
    return answer.writeHead(204).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
})
beforeEach(() => void (asked = []))
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const post = (url: string, ways: Parameters<typeof postOutside>[1] = {}) => postOutside({ url, headers: {}, body: '{}' }, { timeoutMs: 2_000, ...ways })
const at = (...addresses: string[]) => async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))

test('no address inside is dialled, however it is written', async () => {
  const hosts = ['127.0.0.1', '2130706433', '0x7f.1', '0177.0.0.1', '127.1', '0', '[::1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[64:ff9b::7f00:1]', '[2002:7f00:1::]', '169.254.169.254', '10.0.0.1', '100.64.0.1']
  for (const host of hosts) {
    const url = `https://${host}:${port()}/`
    expect([host, await post(url), faultIn(url)]).toEqual([host, { why: 'inside' }, 'inside'])
  }
  for (const name of ['localhost', 'app.localhost', 'db.internal', 'printer.local', 'router', 'LOCALHOST.']) expect([name, faultIn(`https://${name}/`)]).toEqual([name, 'inside'])
  expect(faultIn('https://example.com/hook')).toBeNull()
  expect(asked).toEqual([])
})

test('a name that leads inside is not dialled, nor one that leads both ways', async () => {
  expect(await post('https://evil.example/', { resolve: at('127.0.0.1') })).toEqual({ why: 'inside' })
  expect(await post('https://evil.example/', { resolve: at('93.184.216.34', '::1') })).toEqual({ why: 'inside' })
  expect(await post('https://evil.example/', { resolve: at() })).toEqual({ why: 'dns' })
})

test('a name is asked for once, and what was looked at is what is dialled', async () => {
  let times = 0
  // Where the second answer leads, somebody would answer.
  const rebinding = async () => (times++ === 0 ? at('203.0.114.1')() : at('127.0.0.1')())
  expect(await post(`https://evil.example:${port()}/`, { resolve: rebinding, timeoutMs: 500 })).toMatchObject({ why: expect.stringMatching(/timeout|refused/) as string })
  expect(times).toBe(1)
  // Its name means nothing to the machine's own resolver: only the address that was looked at can have been dialled.
  expect(await post(`http://nobody.invalid:${port()}/here`, { resolve: at('127.0.0.1'), allowInside: true })).toEqual({ status: 204 })
  expect(asked).toEqual(['/here'])
})

test('nothing goes out unsealed, or with a password in the address, or in another way than the web', async () => {
  for (const url of ['http://example.com/', 'https://bo:secret@example.com/', 'ftp://example.com/', 'file:///etc/passwd', 'nonsense', '']) {
    expect([url, await post(url), faultIn(url)]).toEqual([url, { why: 'address' }, 'address'])
  }
})

test('where its own network may be reached, it is; a redirect is an answer and not followed', async () => {
  const there = `http://127.0.0.1:${port()}`
  expect(faultIn(there, true)).toBeNull()
  expect(await post(`${there}/`, { allowInside: true })).toEqual({ status: 204 })
  expect(await post(`${there}/moved`, { allowInside: true })).toEqual({ status: 302 })
  expect(asked).toEqual(['/', '/moved'])
})

test('whoever is silent, cuts the line or does not stop talking keeps nobody', async () => {
  const there = `http://127.0.0.1:${port()}`
  expect(await post(`${there}/silent`, { allowInside: true, timeoutMs: 300 })).toEqual({ why: 'timeout' })
  expect(await post(`${there}/cut`, { allowInside: true })).toEqual({ why: 'broken' })
  expect(await post(`${there}/endless`, { allowInside: true })).toEqual({ status: 200 })
  await expect.poll(() => new Promise((resolve) => server.getConnections((_, count) => resolve(count))), { timeout: 3_000 }).toBeLessThanOrEqual(1)
  expect(await post('https://slow.example/', { resolve: () => new Promise(() => {}), timeoutMs: 200 })).toEqual({ why: 'timeout' })
  expect(await post('http://127.0.0.1:1/', { allowInside: true })).toEqual({ why: 'refused' })
})
