import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DnsServer, startDnsServer } from '../../../tests/support/dns-server'
import { createTxtReader, DnsUnreachable, type TxtReader } from './read-txt'

let dns: DnsServer
let readTxt: TxtReader

beforeAll(async () => {
  dns = await startDnsServer()
  readTxt = createTxtReader({ server: dns.address })
})

afterAll(() => dns.stop())

test('a server that fails is an outage, not a missing record', async () => {
  dns.fail('failing.example')

  await expect(readTxt('failing.example')).rejects.toThrow(DnsUnreachable)
})

test('a server that stays silent is an outage, and does not keep anybody waiting', { timeout: 5_000 }, async () => {
  dns.ignore('silent.example')
  const impatient = createTxtReader({ server: dns.address, timeoutMs: 300 })
  await expect(impatient('silent.example')).rejects.toThrow(DnsUnreachable)
})

test('a server that is gone is an outage', async () => {
  const gone = await startDnsServer()
  gone.setTxt('hyundai.com', ['turnabout-verify=abc'])
  await gone.stop()

  await expect(createTxtReader({ server: gone.address, timeoutMs: 300 })('hyundai.com')).rejects.toThrow(
    DnsUnreachable,
  )
})

test('a domain that does not exist has no records', async () => {
  expect(await readTxt('nobody.example')).toEqual([])
  expect(await readTxt('not a name..')).toEqual([])
})

test('a domain without TXT records has none', async () => {
  dns.setTxt('empty.example', [])

  expect(await readTxt('empty.example')).toEqual([])
})

test('a record is found, whatever the case of the name', async () => {
  dns.setTxt('hyundai.com', ['turnabout-verify=abc'])

  expect(await readTxt('hyundai.com')).toEqual(['turnabout-verify=abc'])
  expect(await readTxt('Hyundai.COM')).toEqual(['turnabout-verify=abc'])
})

test('several records are told apart', async () => {
  dns.setTxt('zeta.example', ['v=spf1 -all', 'turnabout-verify=abc', ''])

  const records = await readTxt('zeta.example')
  expect(records.toSorted()).toEqual(['', 'turnabout-verify=abc', 'v=spf1 -all'])
})

test('a long record arrives in one piece', async () => {
  const long = `turnabout-verify=${'0123456789'.repeat(60)}`
  dns.setTxt('long.example', [long])

  expect(await readTxt('long.example')).toEqual([long])
})

test('an answer too big for one packet arrives whole', async () => {
  const records = Array.from({ length: 40 }, (_, i) => `${i}:${'x'.repeat(200)}`)
  dns.setTxt('big.example', records)

  expect((await readTxt('big.example')).toSorted()).toEqual(records.toSorted())
})

test('a record that is taken away is gone at once', async () => {
  dns.setTxt('acme.example', ['turnabout-verify=abc'])
  expect(await readTxt('acme.example')).toHaveLength(1)

  dns.clear('acme.example')
  expect(await readTxt('acme.example')).toEqual([])
})
