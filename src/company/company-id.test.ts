import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { companyIdOf, provableDomain, registrableDomain } from './company-id'
import mailProviders from './mail-providers.json' with { type: 'json' }

const domainOf = (typed: string) => {
  const answer = registrableDomain(typed)
  return answer.ok ? answer.domain : null
}

describe('what is not a company’s domain', () => {
  test.each([
    ['', 'Type a web address, such as canon.com.'],
    ['   ', 'Type a web address, such as canon.com.'],
    ['Ada Lovelace', 'Type a web address, such as canon.com.'],
    ['canon', 'canon is not a full domain. Add its ending, such as canon.com.'],
    ['co.uk', 'co.uk is an ending that many share, not one company’s domain.'],
    ['github.io', 'github.io is an ending that many share, not one company’s domain.'],
    ['localhost:3000', 'localhost is not a full domain. Add its ending, such as localhost.com.'],
    ['printer.local', 'printer.local exists only inside one network.'],
    ['http://127.0.0.1/x', '127.0.0.1 is a number of a machine, not a company’s domain.'],
  ])('%j is refused in plain words', (typed, reason) => {
    expect(registrableDomain(typed)).toEqual({ ok: false, reason })
  })

  test.each([
    ...['com', '.', '..', 'canon..com', '-canon.com', 'can_on.com', 'canon.com,nikon.com', 'a b.com'],
    ...['0x7f.1', '2130706433', '[::1]', 'https://[fe80::1]/', '192.168.1.1.', 'ada@10.0.0.1'],
    ...['\u0000', `${'a'.repeat(64)}.com`, `${'a.'.repeat(150)}com`],
  ])('%j is refused', (typed) => {
    expect(registrableDomain(typed).ok).toBe(false)
  })

  test('a megabyte is refused at once', () => {
    expect(registrableDomain(`${'a.'.repeat(500_000)}com`).ok).toBe(false)
  })

  test('anything at all gets an answer, and never an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        const answer = registrableDomain(typed)
        if (answer.ok) expect(domainOf(answer.domain)).toBe(answer.domain)
      }),
    )
  })
})

describe('what people type', () => {
  test.each([
    ['https://www.shop.canon.co.uk/path?x', 'canon.co.uk'],
    ['Canon.com', 'canon.com'],
    [' canon.com. ', 'canon.com'],
    ['info@canon.com', 'canon.com'],
    ['mailto:info@service.canon.com', 'canon.com'],
    ['//canon.com/x', 'canon.com'],
    ['ftp://canon.com:2121/x#y', 'canon.com'],
    ['canon.com/nikon.com', 'canon.com'],
    ['https://canon.com@nikon.com/', 'nikon.com'],
    ['https://nikon.com\\@canon.com', 'nikon.com'],
    ['www.Müller.de', 'xn--mller-kva.de'],
    ['xn--mller-kva.de', 'xn--mller-kva.de'],
    ['例え.jp', 'xn--r8jz45g.jp'],
    ['ｃａｎｏｎ.com', 'canon.com'],
    ['ada.github.io', 'ada.github.io'],
    ['blog.ada.github.io', 'ada.github.io'],
    ['shop.acme.example', 'acme.example'],
  ])('%j means %s', (typed, domain) => {
    expect(registrableDomain(typed)).toEqual({ ok: true, domain })
  })

  test('every address of a company leads to one id', () => {
    const id = companyIdOf('canon.com')

    fc.assert(
      fc.property(
        fc.webPath(),
        fc.domain(),
        fc.constantFrom('', 'https://', 'HTTP://'),
        (path, sub, scheme) => {
          expect(companyIdOf(`${scheme}${sub}.Canon.com${path}`)).toBe(id)
        },
      ),
    )
  })

  test('different companies have different ids', () => {
    fc.assert(
      fc.property(fc.domain(), fc.domain(), (one, other) => {
        const [a, b] = [domainOf(one), domainOf(other)]
        if (a && b) expect(companyIdOf(a) === companyIdOf(b)).toBe(a === b)
      }),
    )
  })

  test('the id of a company never changes', () => {
    expect(companyIdOf('canon.com')).toBe('19c0d643-cdb2-52d5-a8aa-5fde2bf81714')
    expect(() => companyIdOf('co.uk')).toThrow('co.uk is an ending that many share')
  })
})

describe('what can be proved', () => {
  test.each([
    'gmail.com',
    'ada@googlemail.com',
    'hotmail.co.uk',
    'yahoo.co.jp',
    'gmx.net',
    'web.de',
    't-online.de',
  ])('%s is a mail provider', (typed) => {
    const { domain } = registrableDomain(typed) as { domain: string }

    expect(provableDomain(typed)).toEqual({
      ok: false,
      reason: `${domain} is a mail provider, not a company.`,
    })
  })

  test('a person may still keep records about a mail provider', () => {
    expect(registrableDomain('yahoo.com')).toEqual({ ok: true, domain: 'yahoo.com' })
  })

  test('a company can prove its domain, whatever address it gave', () => {
    expect(provableDomain('https://www.canon.com')).toEqual({ ok: true, domain: 'canon.com' })
    expect(provableDomain('co.uk').ok).toBe(false)
  })

  test('the list names whole domains, so that none is missed', () => {
    for (const domain of mailProviders.domains) expect(domainOf(domain)).toBe(domain)
  })
})
