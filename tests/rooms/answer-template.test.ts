import { expect, test } from 'vitest'
import { addTemplate } from '@/answer-template/operations/add-template'
import { editTemplate } from '@/answer-template/operations/edit-template'
import { getTemplate } from '@/answer-template/operations/get-template'
import { listTemplates } from '@/answer-template/operations/list-templates'
import { removeTemplate } from '@/answer-template/operations/remove-template'
import { aColleague, aCompany } from '../support/people'

const SORRY = { title: 'Sorry', body: 'We are sorry. A new part is on its way.' }
const NOT_FOUND = { code: 'NOT_FOUND' }

test('another company finds no template, and a reader writes none', async () => {
  const [acme, zeta] = [await aCompany(), await aCompany()]
  const { id: templateId } = await addTemplate(acme, SORRY)
  expect(await listTemplates(zeta, {})).toEqual([])
  await expect(getTemplate(zeta, { templateId })).rejects.toMatchObject(NOT_FOUND)
  await expect(editTemplate(zeta, { templateId, ...SORRY })).rejects.toMatchObject(NOT_FOUND)
  await expect(removeTemplate(zeta, { templateId })).rejects.toMatchObject(NOT_FOUND)

  const reader = await aColleague(acme, 'reader')
  await expect(addTemplate(reader, { ...SORRY, title: 'Mine' })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await expect(editTemplate(reader, { templateId, ...SORRY })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await expect(removeTemplate(reader, { templateId })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
})

test('colleagues share what is kept, by its title', async () => {
  const acme = await aCompany()
  await expect(addTemplate(acme, { title: ' ', body: '' })).rejects.toMatchObject({ fields: { title: ['Give it a title.'], body: ['Write the answer.'] } })
  await addTemplate(acme, SORRY)
  await addTemplate(acme, { title: 'Recall', body: 'Please bring it in.' })
  expect((await listTemplates(await aColleague(acme), {})).map(({ title }) => title)).toEqual(['Recall', 'Sorry'])
  await expect(addTemplate(acme, SORRY)).rejects.toMatchObject({ fields: { title: ['There is a template with this title already.'] } })
})

test('of two tabs, the second is told what the first one saved', async () => {
  const acme = await aCompany()
  const { id: templateId, version } = await addTemplate(acme, SORRY)
  await editTemplate(acme, { templateId, ...SORRY, body: 'So sorry.', version })
  await expect(editTemplate(acme, { templateId, ...SORRY, body: 'Hm.', version })).rejects.toMatchObject({ code: 'CONFLICT', saved: { body: 'So sorry.' } })

  await addTemplate(acme, { title: 'Recall', body: 'Please bring it in.' })
  await expect(editTemplate(acme, { templateId, title: 'Recall', body: 'x' })).rejects.toMatchObject({ fields: { title: [expect.any(String) as string] } })
  await removeTemplate(acme, { templateId })
  await expect(getTemplate(acme, { templateId })).rejects.toMatchObject(NOT_FOUND)
})
