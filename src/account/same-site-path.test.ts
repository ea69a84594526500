import { expect, test } from 'vitest'
import { sameSitePath } from './same-site-path'

test.each(['https://evil.example', '//evil.example', '/\\evil.example', '\\\\evil.example', '/\t/evil.example', 'issues', 'javascript:alert(1)', '', null, '/'.padEnd(600, 'x')])(
  '%j leads home instead',
  (wanted) => expect(sameSitePath(wanted)).toBe('/today'),
)

test('a page of ours is gone on to', () => {
  expect(sameSitePath('/issues?state=solved#top')).toBe('/issues?state=solved#top')
})
