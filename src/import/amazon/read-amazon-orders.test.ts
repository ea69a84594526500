import { createReadStream } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { readAmazonOrders, UnreadableFile, type ReadRow } from './read-amazon-orders.ts'

describe('Ada brings her orders', () => {
  test('from the current export', async () => {
    const rows = await fixture('current.csv')

    expect(rows.map(({ line, status }) => [line, status])).toEqual([
      [2, 'good'],
      [3, 'good'],
      [5, 'skipped'],
      [6, 'good'],
      [7, 'good'],
    ])
    expect(items(rows)).toMatchObject([
      {
        name: 'Kettle',
        boughtAt: '2024-03-05',
        price: { amount: '21.50', currency: 'USD' },
        serialNumber: 'SN-1',
      },
      {
        name: '27" monitor, black',
        quantity: 2,
        price: { amount: '43.00', currency: 'USD' },
        serialNumber: null,
      },
      { sourceKey: '111-0000001-0000001:B000000001:2', price: { amount: '1021.50', currency: 'USD' } },
      {
        name: 'Teapot',
        website: 'amazon.co.uk',
        boughtAt: '2024-03-04',
        price: { amount: '9.99', currency: 'GBP' },
      },
    ])
    expect(rows[2]).toMatchObject({ reason: 'Cancelled order.' })
  })

  test('from the report before 2023', async () => {
    expect(items(await fixture('items-before-2023.csv'))).toMatchObject([
      {
        name: 'Lamp, brass',
        boughtAt: '2020-02-29',
        price: { amount: '54.00', currency: 'USD' },
        condition: 'new',
      },
      { name: 'Paperback', asin: '0140328726', price: { amount: '7.83', currency: 'USD' } },
    ])
  })

  test.each(['utf8', 'win1252', 'utf-16le'])('after Excel saved them in German, as %s', async (encoding) => {
    const text = await textOf('german-excel.csv')
    expect(items(await read(iconv.encode(text, encoding)))).toMatchObject([
      {
        name: 'Küchenmaschine für 6 Töpfe',
        boughtAt: '2024-10-13',
        price: { amount: '1249.00', currency: 'EUR' },
      },
      { name: 'Spüle', boughtAt: '2024-04-03', price: { amount: '12.5', currency: 'EUR' } },
    ])
  })

  test('twice, with the same keys', async () => {
    const keys = async () => items(await fixture('current.csv')).map((item) => item.sourceKey)
    expect(await keys()).toEqual(await keys())
  })
})

describe('A broken row spoils only itself', () => {
  test('in a file with many', async () => {
    const rows = await fixture('broken.csv')

    expect(items(rows).map((item) => item.orderId)).toEqual(['1', '3', '5', '10'])
    expect(rows.flatMap((row) => (row.status === 'refused' ? [`${row.line}: ${row.reason}`] : []))).toEqual([
      '3: A quotation mark in this row is never closed.',
      '5: A quotation mark in this row is never closed.',
      '7: The order date “31/02/2024” is not a date.',
      '8: This row holds characters that are not text.',
      '9: The price “twelve” is not an amount.',
      '10: The order date is missing.',
    ])
    expect(JSON.stringify(rows)).not.toContain('\\u0000')
  })

  test('when a quotation mark opens and nothing in the file closes it', async () => {
    const many = Array.from({ length: 200 }, (_, index) => line(`${index}`, 'Lid'))
    const rows = await read([header, line('A', '"Lid'), ...many, line('B', '27" monitor')].join('\n'))
    expect(rows.map((row) => row.status)).toEqual(['refused', ...Array(201).fill('good')])
  })

  test('when it is endless, or short', async () => {
    const rows = await read(
      [header, line('A', 'x'.repeat(1e6)), 'Amazon.com,B', line('C', 'Lid')].join('\r\n'),
    )
    expect(rows.map((row) => ('reason' in row ? row.reason : row.item.orderId))).toEqual([
      'This row is too long.',
      'This row has 2 columns, the first line has 6.',
      'C',
    ])
  })
})

test.each([
  [{ price: '1.234', website: 'Amazon.com' }, 'The price “1.234” could mean a thousand times more or less.'],
  [{ price: '€5.00', currency: 'USD' }, 'The price “€5.00” and the currency USD disagree.'],
  [{ price: '5.00', currency: 'XXQ' }, 'The currency “XXQ” is not known.'],
  [{ price: '5.00', website: 'panda01' }, 'The currency of the price “5.00” is missing.'],
  [{ date: '03/04/2024', website: 'Amazon.ca' }, 'The order date “03/04/2024” could be two different days.'],
  [{ name: ' ' }, 'The product has no name.'],
  [{ order: 'Not Available' }, 'The order number is missing.'],
  [{ quantity: '1.5' }, 'The quantity “1.5” is not a whole number.'],
])('%o is refused', async (change, reason) => {
  const row = {
    website: 'Amazon.com',
    order: 'A',
    date: '2024-01-01',
    name: 'Lid',
    price: '',
    currency: '',
    quantity: '1',
    ...change,
  }
  const names = 'Website,Order ID,Order Date,Product Name,Total Owed,Currency,Quantity'
  expect(await read(`${names}\n${Object.values(row).join(',')}`)).toMatchObject([
    { line: 2, status: 'refused', reason },
  ])
})

test('A file without prices, a long name, a product without ASIN', async () => {
  const text = `Website\tOrder ID\tOrder Date\tTitle\npanda01\tA\t2024-01-01\t${'😀'.repeat(200)}\nAmazon.com\tA\t2024-01-01\tLid`
  const [first, second] = items(await read(text))
  expect(first).toMatchObject({
    website: 'amazon.com',
    price: null,
    asin: null,
    quantity: 1,
    name: '😀'.repeat(149) + '…',
  })
  expect(second!.sourceKey).not.toBe(first!.sourceKey)
})

test.each([
  ['', 'This file is empty.'],
  ['\n\n', 'This file is empty.'],
  ['a,b,c\n1,2,3', 'This does not look like an Amazon order history: no column name is known.'],
  [
    'Website,Order ID,Currency',
    'This file lacks the columns “Order Date”, “Product Name” of an Amazon order history.',
  ],
])('%j is refused as a whole', async (text, sentence) => {
  await expect(read(text)).rejects.toThrow(new UnreadableFile(sentence))
})

test('Progress ends at the size of the file, and leaving early closes it', async () => {
  const seen: number[] = []
  await all(
    readAmazonOrders(chunks(Buffer.from(`${header}\n${line('A', 'Lid')}`), 9), (bytes) => seen.push(bytes)),
  )
  expect(seen.at(-1)).toBe(Buffer.byteLength(`${header}\n${line('A', 'Lid')}`))

  const file = createReadStream(fixturePath('current.csv'))
  await readAmazonOrders(file).next()
  expect(file.destroyed).toBe(true)
})

describe('Whatever the file', () => {
  test('its bytes lead to rows or to UnreadableFile, nothing else', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc
        .array(fc.constantFrom('"', ',', '\n', '\r', ';', '\0', 'Amazon.de', '2024-01-01', '1.234', 'é'))
        .map((parts) => Buffer.from(`${header}\n${parts.join('')}`)),
    )
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 1, max: 50 }), async (content, size) => {
        const rows = await all(readAmazonOrders(chunks(content, size))).catch((error: unknown) => error)
        if (!Array.isArray(rows)) expect(rows).toBeInstanceOf(UnreadableFile)
        expect(JSON.stringify(rows)).not.toContain('\\u0000')
      }),
      { numRuns: 500 },
    )
  })

  test('the order of its columns and the size of its chunks change nothing', async () => {
    const cells = {
      Website: 'Amazon.de',
      'Order ID': 'A',
      'Order Date': '13.10.2024',
      'Product Name': 'Lid, "red"\nand round',
      'Total Owed': '1.234,50',
      ASIN: 'B000000001',
    }
    const names = Object.keys(cells) as (keyof typeof cells)[]
    const expected = items(await read(csv(names, cells)))
    expect(expected).toHaveLength(1)

    const orders = fc.shuffledSubarray(names, { minLength: names.length })
    await fc.assert(
      fc.asyncProperty(
        orders,
        fc.constantFrom(',', ';', '\t'),
        fc.integer({ min: 1, max: 40 }),
        async (order, separator, size) => {
          expect(items(await read(csv(order, cells, separator), size))).toEqual(expected)
        },
      ),
    )
  })
})

const header = 'Website,Order ID,Order Date,Product Name,Quantity,ASIN'

function line(orderId: string, name: string) {
  return `Amazon.com,${orderId},2024-01-01,${name},1,B000000001`
}

function csv<Name extends string>(names: Name[], cells: Record<Name, string>, separator = ',') {
  const quoted = names.map((name) => `"${cells[name].replaceAll('"', '""')}"`)
  return `${names.join(separator)}\r\n${quoted.join(separator)}\r\n`
}

function fixturePath(name: string) {
  return path.resolve(import.meta.dirname, '../../../tests/fixtures/amazon', name)
}

function fixture(name: string) {
  return all(readAmazonOrders(createReadStream(fixturePath(name))))
}

async function textOf(name: string) {
  return Buffer.concat(await all<Buffer>(createReadStream(fixturePath(name)))).toString('utf8')
}

function read(content: string | Buffer, size = 1_000) {
  return all(readAmazonOrders(chunks(Buffer.from(content), size)))
}

async function all<T>(found: AsyncIterable<T>) {
  const list: T[] = []
  for await (const one of found) list.push(one)
  return list
}

function items(rows: ReadRow[]) {
  return rows.flatMap((row) => (row.status === 'good' ? [row.item] : []))
}

async function* chunks(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
