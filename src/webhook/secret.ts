import { randomBytes } from 'node:crypto'

/** What an endpoint's events are signed with, as Standard Webhooks writes it. */
export const newSecret = () => `whsec_${randomBytes(32).toString('base64')}`
