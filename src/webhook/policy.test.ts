import { expect, test } from 'vitest'
import { canResend, canTest, mayManage } from './policy'

const as = (role: string) => ({ agent: { role } })
const [owner, agent, reader] = [as('owner'), as('agent'), as('reader')]

test('only an owner looks after webhooks', () => {
  for (const other of [agent, reader]) {
    expect(mayManage({}, other)).toBe('Only an owner looks after webhooks.')
    expect(canTest({ disabledAt: null }, other)).toBe('Only an owner looks after webhooks.')
    expect(canResend({ nextAt: null, endpoint: { disabledAt: null } }, other)).toBe('Only an owner looks after webhooks.')
  }
  expect(mayManage({}, owner)).toBe(true)
})

test('nothing is sent to an endpoint that is switched off, nor twice at once', () => {
  expect(canTest({ disabledAt: new Date() }, owner)).toBe('This endpoint is switched off. Switch it on first.')
  expect(canResend({ nextAt: null, endpoint: { disabledAt: new Date() } }, owner)).toBe('This endpoint is switched off. Switch it on first.')
  expect(canResend({ nextAt: new Date(), endpoint: { disabledAt: null } }, owner)).toBe('This is being sent already.')
  expect(canResend({ nextAt: null, endpoint: { disabledAt: null } }, owner)).toBe(true)
})
