import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Markdown } from './markdown'

const drawn = (children: string) => renderToStaticMarkup(createElement(Markdown, { children }))

test.each([
  ['a script', '<script>alert(1)</script>', /<script/i],
  ['an element with a handler', 'Hi <img src=x onerror=alert(1)> <svg onload=alert(1)>', /<img|<svg/i],
  ['a frame', '<iframe src="https://evil.example"></iframe>', /<iframe/i],
  ['a style', '<p style="position:fixed">x</p>\n\n<style>*{}</style>', /<[^>]+style=|<style/i],
  ['a picture', '![of me](https://evil.example/pixel.gif)', /<img|pixel\.gif/i],
  ['a picture by reference', '![of me][1]\n\n[1]: https://evil.example/pixel.gif', /<img|pixel\.gif/i],
  ['javascript:', '[press](javascript:alert(1)) <javascript:alert(1)>', /href/i],
  ['javascript: in disguise', '[a](JaVaScRiPt:alert(1)) [b](&#106;avascript:alert(1)) [c](java\tscript:alert(1)) [d]( javascript:alert(1))', /href/i],
  ['javascript: by reference', '[press][1]\n\n[1]: javascript:alert(1)', /href/i],
  ['data: and file:', '[a](data:text/html;base64,PHNjcmlwdD4=) [b](file:///etc/passwd) [c](vbscript:x)', /href/i],
  ['an address of this very site', '[a](/settings) [b](//evil.example) [c](#top) [d](settings)', /href/i],
  ['a quote that ends the attribute', '[a](https://x.example/"onmouseover="alert(1))', /<a[^>]* onmouseover/i],
])('%s does nothing', (_name, hostile, harmful) => {
  expect(drawn(hostile)).not.toMatch(harmful)
})

test('a picture leaves its words, and a link that opens nothing leaves them too', () => {
  expect(drawn('![the receipt](https://x.example/a.png)')).toContain('the receipt')
  expect(drawn('[press](javascript:alert(1))')).toContain('press')
})

test('links to web pages and mail work, and tell nobody where they stood', () => {
  for (const url of ['https://acme.example/help?a=1', 'http://acme.example', 'mailto:help@acme.example']) {
    expect(drawn(`[help](${url})`)).toMatch(new RegExp(`<a href="${url.replace(/[.?]/g, '\\$&')}" rel="noreferrer nofollow"`))
  }
})

test('what people write is drawn: lists, emphasis, quotes, headings below the page’s own', () => {
  const html = drawn('# Ask for Ms Weber\n\n- **direct** line\n- *mornings*\n\n> never again')
  expect(html).toMatch(/<strong>direct<\/strong>.*<em>mornings<\/em>/s)
  expect(html).toContain('<blockquote>')
  expect(html).not.toMatch(/<h\d/)
})
