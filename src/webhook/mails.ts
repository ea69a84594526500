import type { Mail } from '@/outbox/schema'
import { env } from '@/platform/env'

type Owner = { email: string; name: string }
type Endpoint = { companyId: string; endpointId: string; url: string }

const page = ({ companyId, endpointId }: Endpoint) => `${env.PUBLIC_URL}/portal/${companyId}/webhooks/${endpointId}`

export const failingMail = (endpoint: Endpoint) => ({ email, name }: Owner): Mail => ({
  to: email,
  subject: `A webhook cannot be delivered: ${new URL(endpoint.url).host}`,
  text: `Hello ${name},

for three days we have tried to deliver an event to ${endpoint.url}, and it was not taken. We go on sending new ones. What happened each time, and a button to send again, is here:

${page(endpoint)}

Turnabout, your side of every customer relationship`,
})

export const goneMail = (endpoint: Endpoint) => ({ email, name }: Owner): Mail => ({
  to: email,
  subject: `A webhook was switched off: ${new URL(endpoint.url).host}`,
  text: `Hello ${name},

${endpoint.url} answered that it is gone (410), so nothing is sent there any more. Switch it on again here if that was a mistake:

${page(endpoint)}

Turnabout, your side of every customer relationship`,
})
