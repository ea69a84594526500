import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { confirmImport } from '@/import/operations/confirm-import'
import { forgetImport } from '@/import/operations/forget-import'
import { getImport } from '@/import/operations/get-import'
import { undoImport } from '@/import/operations/undo-import'
import { jobs as documentJobs } from '@/document/jobs'
import { readMails } from '@/import/mail/read-mails'
import { readMessages } from '@/import/mail/messages'
import { openAs } from '@/platform/access/doorway'
import { files } from '@/platform/files/store'
import { anImport, aPreview, rowsOf } from '../support/imports'
import { aPerson } from '../support/people'
import { aPdf } from '../support/files'

type Mail = { from?: string; id?: string; date?: string; subject?: string; text?: string; html?: string; pdf?: Buffer }
function aMail({ from = 'Acme Shop <orders@mail.acme-shop.com>', id = 'm1@acme-shop.com', date = 'Tue, 05 Mar 2024 10:00:00 +0100', subject = 'Your order', text = 'Thank you.', html, pdf }: Mail) {
  const part = (type: string, body: string) => `--a\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n${body}\r\n`
  const file = pdf ? `--b\r\nContent-Type: application/pdf; name="invoice.pdf"\r\nContent-Disposition: attachment; filename="invoice.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\n${pdf.toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n` : ''
  return `From: ${from}\r\nTo: ada@example.com\r\nDate: ${date}\r\nMessage-ID: <${id}>\r\nSubject: ${subject}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: multipart/alternative; boundary=a\r\n\r\n${part('text/plain', text)}${html ? part('text/html', html) : ''}--a--\r\n${file}--b--\r\n`
}
const order = { '@context': 'http://schema.org', '@type': 'Order', merchant: { '@type': 'Organization', name: 'Acme' }, orderNumber: '77', orderDate: '2024-03-04T12:00:00Z', acceptedOffer: [{ '@type': 'Offer', itemOffered: { '@type': 'Product', name: 'Kettle' }, price: '84.50', priceCurrency: 'EUR' }, { '@type': 'Offer', itemOffered: { name: 'Lid' }, price: 3, priceCurrency: 'EUR', eligibleQuantity: { value: 2 } }] }
const jsonLd = (thing: unknown) => `<html><head><script type="application/ld+json">${JSON.stringify(thing)}</script></head><body><p>Thank you.</p></body></html>`

test('a mail with an order becomes company, things and the mail itself, its PDF a document', async () => {
  const ada = await aPerson()
  const { importId, found, fresh } = await aPreview(ada, aMail({ html: jsonLd(order), pdf: aPdf() }))
  expect(found).toMatchObject({ kind: 'mail', counts: { new: 3 } })
  expect(fresh.map(({ item }) => [item!.as, item!.name, item!.company, item!.files])).toEqual([['interaction', 'Your order', 'Acme', 1], ['product', 'Kettle', 'Acme', 0], ['product', 'Lid', 'Acme', 0]])
  expect(await openAs(ada, (db) => db.document.count())).toBe(0)

  await confirmImport(ada, { importId })
  expect((await getImport(ada, { importId })).records).toEqual({ products: 2, payments: 0, mails: 1, companies: 1, documents: 1 })
  const [mail] = await openAs(ada, (db) => db.interaction.findMany({ include: { company: true, attachments: { include: { document: true } } } }))
  expect(mail).toMatchObject({ channel: 'mail', direction: 'in', who: 'Acme Shop', said: 'Your order\n\nThank you.', at: new Date('2024-03-05T09:00:00Z'), company: { name: 'Acme', domain: 'acme-shop.com' } })
  const { document } = mail!.attachments[0]!
  expect(document).toMatchObject({ name: 'invoice.pdf', type: 'application/pdf', importId })
  expect(await files.exists(document.fileKey)).toBe(true)
  const [kettle] = await openAs(ada, (db) => db.product.findMany({ orderBy: { name: 'asc' } }))
  expect(kettle).toMatchObject({ name: 'Kettle', boughtOn: new Date('2024-03-04'), currency: 'EUR', notes: 'Order 77' })

  expect((await aPreview(ada, aMail({ html: jsonLd(order) }))).found.counts).toMatchObject({ new: 0, known: 3 })
  expect(await undoImport(ada, { importId })).toMatchObject({ added: 0 })
  expect(await openAs(ada, (db) => Promise.all([db.document.count(), db.interaction.count(), db.product.count(), db.relationship.count()]))).toEqual([0, 0, 0, 0])
})

test('a file waits with its mail, and is swept when the mail is forgotten', async () => {
  const ada = await aPerson()
  const { importId } = await aPreview(ada, aMail({ pdf: aPdf() }))
  const [waiting] = await openAs(ada, (db) => db.importFile.findMany())
  await documentJobs['document.sweep']!.work({}, null)
  expect(await files.exists(waiting!.fileKey)).toBe(true)
  await forgetImport(ada, { importId })
  expect(await openAs(ada, (db) => db.importFile.count())).toBe(0)
})

test('a mailbox is read message by message, and each that cannot be read is named', async () => {
  const ada = await aPerson()
  const from = 'From MAILER-DAEMON Tue Mar  5 10:00:00 2024\n'
  const box = [aMail({}), aMail({ id: 'm2@x', text: 'Hello.\r\n\r\nFrom the beginning, we\r\nliked you.' }), aMail({ id: 'm3', date: 'Tue, 99 Foo 2024' }), aMail({ from: 'Jo <jo@gmail.com>', id: 'm4' }), aMail({}), aMail({ from: '', id: 'm5' }), aMail({ date: 'Tue, 05 Mar 2999 10:00:00 +0100', id: 'm6' })].map((mail) => `${from}${mail}\r\n`).join('')
  const { importId, found, refused, skipped } = await aPreview(ada, box)
  expect(found.counts).toMatchObject({ new: 2, refused: 3, skipped: 2 })
  expect(refused.map(({ line, reason }) => [line, reason])).toEqual([[3, 'The date “Tue, 99 Foo 2024” is not a date.'], [6, 'It does not say who wrote it, so it is no mail.'], [7, 'The date “2999-03-05T09:00:00.000Z” has not been yet.']])
  expect(skipped.map(({ reason }) => reason)).toEqual(['From a mailbox that anybody can have: no company.', 'This mail is in the file twice.'])
  expect(await confirmImport(ada, { importId })).toMatchObject({ added: 2 })
  expect(await rowsOf(readMails, box, null, 17)).toEqual(await rowsOf(readMails, box))
})

test.for([
  ['a hotel', { '@type': 'LodgingReservation', reservationNumber: 'H1', reservationFor: { '@type': 'LodgingBusiness', name: 'Hotel Zeta' }, checkinTime: '2024-05-01T15:00:00+02:00', checkoutTime: '2024-05-03T11:00:00+02:00', totalPrice: '240', priceCurrency: 'EUR' }, { name: 'Hotel Zeta', price: '240', notes: 'Reservation H1 · 2024-05-01 15:00 – 2024-05-03 11:00', kind: 'service' }],
  ['a flight', { '@graph': [{ '@type': 'http://schema.org/FlightReservation', reservationId: 'F1', reservationFor: { flightNumber: '110', airline: { iataCode: 'ZZ' }, departureAirport: { iataCode: 'BER' }, arrivalAirport: { iataCode: 'LIS' } } }] }, { name: 'ZZ110 BER – LIS' }],
  ['an invoice', { '@type': 'Invoice', accountId: 'A-1', provider: { name: 'Zeta Power' }, totalPaymentDue: { price: '70.10', priceCurrency: 'USD' } }, { name: 'Invoice A-1', price: '70.10', currency: 'USD', company: { name: 'Zeta Power' } }],
] as const)('%s that is marked up is understood', async ([, thing, item]) => {
  expect(await rowsOf(readMails, aMail({ html: jsonLd(thing) }))).toMatchObject([{ item: { as: 'interaction' } }, { item: { as: 'product', ...item } }])
})

test('microdata is understood as well as JSON-LD, and broken JSON is no more than text', async () => {
  const micro = '<div itemscope itemtype="http://schema.org/Order"><div itemprop="merchant" itemscope itemtype="http://schema.org/Organization"><meta itemprop="name" content="Acme"></div><span itemprop="orderNumber">9</span><div itemprop="acceptedOffer" itemscope itemtype="http://schema.org/Offer"><div itemprop="itemOffered" itemscope itemtype="http://schema.org/Product"><b itemprop="name">Tea <i>pot</i></b></div><meta itemprop="price" content="9.00"><meta itemprop="priceCurrency" content="GBP"></div></div>'
  expect(await rowsOf(readMails, aMail({ html: micro }))).toMatchObject([{}, { item: { name: 'Tea pot', price: '9.00', currency: 'GBP', company: { name: 'Acme' } } }])
  expect(await rowsOf(readMails, aMail({ html: '<script type="application/ld+json">{"@type":"Order",</script>' }))).toHaveLength(1)
})

test('a mail that is a bomb is refused, and does not hang', async () => {
  const nested = Array.from({ length: 200 }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`).join('')
  const many = `From: a@acme.com\r\nDate: Tue, 05 Mar 2024 10:00:00 +0100\r\nSubject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\nContent-Type: text/plain\r\n\r\nx\r\n'.repeat(5_000)}--b--`
  expect(await rowsOf(readMails, `From: a@acme.com\r\nDate: Tue, 05 Mar 2024 10:00:00 +0100\r\n${nested}`)).toMatchObject([{ status: 'refused', reason: 'This mail is nested too deeply, or broken.' }])
  expect(await rowsOf(readMails, many)).toMatchObject([{ status: 'refused', reason: 'This mail has more than 500 parts.' }])
  const large = Buffer.concat([Buffer.from(`From x Tue Mar  5 10:00:00 2024\n${aMail({})}\r\n`), Buffer.alloc(31 * 1024 * 1024, 'x\n'), Buffer.from(`\r\n\r\nFrom x Tue Mar  5 10:00:00 2024\n${aMail({ id: 'm2' })}`)])
  expect(await rowsOf(readMails, large)).toMatchObject([{ status: 'refused', reason: 'This mail is larger than 10 MB.' }, { status: 'new' }])
})

test('every byte of a mailbox is in one of its messages', async () => {
  const parts = Array.from({ length: 40 }, (_, n) => `From x Tue Mar  5 10:00:0${n % 10} 2024\nSubject: ${n}\n\n${createHash('sha256').update(String(n)).digest('hex').repeat(n)}\n\n`)
  const chunks = async function* () {
    const whole = Buffer.from(parts.join(''))
    for (let at = 0; at < whole.length; at += 331) yield whole.subarray(at, at + 331)
  }
  const found: string[] = []
  for await (const { bytes } of readMessages(chunks())) found.push(bytes!.toString())
  expect(found).toEqual(parts)
})

test('where there is no room for the files, nothing of the mail is added', async () => {
  const ada = await aPerson()
  const { importId } = await aPreview(ada, aMail({ pdf: aPdf() }))
  await openAs(ada, (db) => db.importFile.updateMany({ data: { bytes: 2_000_000_000 } }))
  await expect(confirmImport(ada, { importId })).rejects.toMatchObject({ code: 'CONFLICT' })
  expect(await openAs(ada, (db) => db.interaction.count())).toBe(0)
  expect(await getImport(ada, { importId })).toMatchObject({ state: 'ready' })
  expect(await anImport(ada, aMail({ id: 'another' }))).toMatchObject({ added: 1 })
})
