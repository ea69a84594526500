import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asAttachment, tidyName } from './name'
import { TYPES } from './schema'

test.for([
  ['../../etc/passwd', 'text/plain', 'passwd.txt'],
  ['C:\\fakepath\\Rechnung März.PDF', 'application/pdf', 'Rechnung März.PDF'],
  ['bill.html', 'application/pdf', 'bill.html.pdf'],
  ['photo.png', 'image/jpeg', 'photo.png.jpg'],
  ['invoice\u202efdp.exe', 'application/pdf', 'invoice fdp.exe.pdf'],
  ['.htaccess', 'text/plain', 'htaccess.txt'],
  ['\0\0', 'image/png', 'document.png'],
  ['', 'message/rfc822', 'document.eml'],
] as const)('%j becomes a plain name', ([given, type, name]) => {
  expect(tidyName(given, type)).toBe(name)
})

test('whatever it was called, the name is short, has no path, ends as its type does and stays as it is when tidied again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom(...TYPES), (given, type) => {
      const name = tidyName(given, type)
      expect(name.length).toBeLessThanOrEqual(120)
      expect(name).not.toMatch(/[/\\\p{Cc}]/u)
      expect(tidyName(name, type)).toBe(name)
      expect(asAttachment(name)).toMatch(/^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''[\w.~%-]+$/)
    }),
  )
})
