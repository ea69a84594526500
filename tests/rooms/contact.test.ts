import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addContactPoint } from '@/contact/operations/add-contact-point'
import { addContactPreference } from '@/contact/operations/add-contact-preference'
import { editContactPoint } from '@/contact/operations/edit-contact-point'
import { listContacts } from '@/contact/operations/list-contacts'
import { removeContactPoint } from '@/contact/operations/remove-contact-point'
import { removeContactPreference } from '@/contact/operations/remove-contact-preference'
import { AddContactPointInput } from '@/contact/schema'
import { newId } from '@/platform/ids'
import { addRelationship } from '@/relationship/operations/add-relationship'
import { getOverview } from '@/relationship/operations/get-overview'
import { removeRelationship } from '@/relationship/operations/remove-relationship'
import { aPerson } from '../support/people'

const gone = { code: 'NOT_FOUND' }

test('how Ada reaches Acme, and what it may send her, is nobody else’s', async () => {
  const ada = await aPerson()
  const bo = await aPerson('Bo')
  const { companyId } = await addRelationship(ada, { company: 'Acme' })
  const point = await addContactPoint(ada, { companyId, value: '+49 30 1234567' })
  const preference = await addContactPreference(ada, { companyId, welcome: 'no' })

  await expect(addContactPoint(bo, { companyId, value: '112' })).rejects.toMatchObject(gone)
  await expect(editContactPoint(bo, { contactPointId: point.id, value: '112 112' })).rejects.toMatchObject(gone)
  await expect(removeContactPoint(bo, { contactPointId: point.id })).rejects.toMatchObject(gone)
  await expect(addContactPreference(bo, { companyId, welcome: 'yes' })).rejects.toMatchObject(gone)
  await expect(removeContactPreference(bo, { contactPreferenceId: preference.id })).rejects.toMatchObject(gone)
  await expect(listContacts(bo, { companyId })).rejects.toMatchObject(gone)
  expect(await listContacts(ada, { companyId })).toMatchObject({ points: [{ value: '+49 30 1234567' }], preferences: [{ welcome: false }] })
})

test.each([
  ['phone', 'call me', 'Give a phone number'],
  ['phone', '+4', 'Give a phone number'],
  ['mail', 'help at acme.com', 'Give a mail address'],
  ['web', 'javascript:alert(1)', 'Give an address'],
  ['web', 'https://user:secret@acme.com', 'Give an address'],
  ['web', 'ftp://acme.com', 'Give an address'],
  ['web', 'nowhere', 'Give an address'],
  ['phone', '', 'Type the number'],
] as const)('a %s that reads “%s” is refused with a sentence', async (kind, value, sentence) => {
  const ada = await aPerson()
  const { companyId } = await addRelationship(ada, { company: 'Acme' })
  await expect(addContactPoint(ada, { companyId, kind, value })).rejects.toMatchObject({ fields: { value: [expect.stringContaining(sentence)] } })
})

test('what it is need not be said: a number, a mail address, a page and an address tell themselves apart', () => {
  const kindOf = (value: string) => AddContactPointInput.parse({ companyId: newId(), value })
  expect(kindOf('+49 30 / 1234-567')).toMatchObject({ kind: 'phone' })
  expect(kindOf('help@acme.com')).toMatchObject({ kind: 'mail' })
  expect(kindOf('acme.com/help')).toMatchObject({ kind: 'web', value: 'https://acme.com/help' })
  expect(kindOf('http://acme.com')).toMatchObject({ kind: 'web', value: 'http://acme.com' })
  expect(kindOf('1 Main Street, 10115 Berlin')).toMatchObject({ kind: 'address' })
})

test('whatever is typed, what is kept as a page opens a page and nothing else', () => {
  const typed = fc.oneof(fc.webUrl(), fc.string(), fc.string().map((rest) => `javascript:${rest}`), fc.constantFrom('data:text/html,x', 'acme.com:8080/a', 'JAVASCRIPT:x.y', '//acme.com'))
  fc.assert(
    fc.property(typed, fc.constantFrom('web', undefined), (value, kind) => {
      const parsed = AddContactPointInput.safeParse({ companyId: newId(), value, kind })
      if (parsed.success && parsed.data.kind === 'web') expect(new URL(parsed.data.value).protocol).toMatch(/^https?:$/)
    }),
  )
})

test('a contact point is changed and removed, and goes with its company', async () => {
  const ada = await aPerson()
  const { companyId } = await addRelationship(ada, { company: 'Acme' })
  const { id: contactPointId } = await addContactPoint(ada, { companyId, value: 'help@acme.com', label: 'Complaints' })
  expect(await editContactPoint(ada, { contactPointId, kind: 'chat', value: '@acme' })).toMatchObject({ kind: 'chat', value: '@acme', label: null })
  expect((await getOverview(ada, { companyId })).points).toMatchObject([{ kind: 'chat', value: '@acme' }])

  const second = await addContactPoint(ada, { companyId, value: '1 Main Street' })
  await removeContactPoint(ada, { contactPointId: second.id })
  await expect(removeContactPoint(ada, { contactPointId: second.id })).rejects.toMatchObject(gone)
  await removeRelationship(ada, { companyId })
  await expect(editContactPoint(ada, { contactPointId, value: '@acme' })).rejects.toMatchObject(gone)
})

test('no birthday cards: the last word about the same thing counts', async () => {
  const ada = await aPerson()
  const { companyId } = await addRelationship(ada, { company: 'Acme' })
  await expect(addContactPreference(ada, { companyId, way: 'pigeon' as 'any', welcome: 'no' })).rejects.toMatchObject({ fields: { way: ['Choose by which way.'] } })

  await addContactPreference(ada, { companyId, way: 'letter', about: 'Birthday cards', welcome: 'yes' })
  const no = await addContactPreference(ada, { companyId, way: 'letter', about: 'Birthday cards', welcome: 'no' })
  await addContactPreference(ada, { companyId, way: 'letter', welcome: 'yes' })
  expect((await getOverview(ada, { companyId })).preferences).toMatchObject([
    { channel: 'letter', about: 'Birthday cards', welcome: false },
    { channel: 'letter', about: null, welcome: true },
  ])
  await removeContactPreference(ada, { contactPreferenceId: no.id })
  expect((await listContacts(ada, { companyId })).preferences).toHaveLength(1)
})
