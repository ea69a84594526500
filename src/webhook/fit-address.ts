import { fieldError } from '@/platform/access/errors'
import { env } from '@/platform/env'
import { faultIn } from '@/platform/http/ask-outside'

/** What can be said of an address by looking at it. Where its name leads is looked at each time that something is sent. */
export function fitAddress(url: string) {
  const fault = faultIn(url)
  if (fault === 'inside') throw fieldError('url', 'This address lies inside our own network. Give one that can be reached from the internet.')
  if (fault) throw fieldError('url', env.WEBHOOK_ALLOW_PRIVATE ? 'Give an address such as https://example.com/turnabout.' : 'Give an address that begins with https://, such as https://example.com/turnabout.')
}
