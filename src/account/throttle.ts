// Guessing is slow: tries are counted per account and per network.
import { HOUR, limit, MINUTE } from '@/platform/access/limit'

export const countAccountGuess = limit('account-guess', { points: 10, seconds: 15 * MINUTE })
export const countNetworkGuess = limit('network-guess', { points: 50, seconds: 15 * MINUTE })
export const countAccountMail = limit('account-mail', { points: 5, seconds: HOUR })
export const countNetworkMail = limit('network-mail', { points: 200, seconds: HOUR })
