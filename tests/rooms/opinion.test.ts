import { expect, test } from 'vitest'
import { giveOpinion } from '@/opinion/operations/give-opinion'
import { listOpinionHistory } from '@/opinion/operations/list-opinion-history'
import { removeOpinion } from '@/opinion/operations/remove-opinion'
import { restoreOpinion } from '@/opinion/operations/restore-opinion'
import { newId } from '@/platform/ids'
import { addProduct } from '@/product/operations/add-product'
import { removeProduct } from '@/product/operations/remove-product'
import { getOverview } from '@/relationship/operations/get-overview'
import { aPerson } from '../support/people'

const gone = { code: 'NOT_FOUND' }

test('Bo can neither read, join, nor take back what Ada thinks', async () => {
  const ada = await aPerson()
  const bo = await aPerson('Bo')
  const { id: productId, company } = await addProduct(ada, { name: 'Camera', company: 'Acme' })
  const opinion = await giveOpinion(ada, { productId, verdict: 'recommends' })

  await expect(giveOpinion(bo, { productId, verdict: 'not-for-me' })).rejects.toMatchObject(gone)
  await expect(giveOpinion(bo, { companyId: company!.companyId, verdict: 'none' })).rejects.toMatchObject(gone)
  expect(await listOpinionHistory(bo, { productId })).toEqual([])
  await expect(removeOpinion(bo, { opinionId: opinion.id })).rejects.toMatchObject(gone)
  await removeOpinion(ada, { opinionId: opinion.id })
  await expect(restoreOpinion(bo, { opinionId: opinion.id })).rejects.toMatchObject(gone)
})

test('an opinion is about one company or one product that is there', async () => {
  const ada = await aPerson()
  const { id: productId } = await addProduct(ada, { name: 'Camera' })
  await expect(giveOpinion(ada, { verdict: 'none' })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  await expect(giveOpinion(ada, { productId, companyId: newId(), verdict: 'none' })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
  })
  await expect(giveOpinion(ada, { productId, verdict: 'loves' as 'none' })).rejects.toMatchObject({
    fields: { verdict: ['Choose what you think.'] },
  })
  await removeProduct(ada, { productId })
  await expect(giveOpinion(ada, { productId, verdict: 'none' })).rejects.toMatchObject(gone)
})

test('the newest opinion speaks, saying the same again adds nothing, and each subject has its own', async () => {
  const ada = await aPerson()
  const { id: productId, company } = await addProduct(ada, { name: 'Camera', company: 'Acme' })
  const { companyId } = company!
  const first = await giveOpinion(ada, { productId, verdict: 'recommends', sentence: 'I love it.' })
  expect((await giveOpinion(ada, { productId, verdict: 'recommends', sentence: ' I love it. ' })).id).toBe(first.id)
  await giveOpinion(ada, { productId, verdict: 'not-for-me', sentence: 'It broke.' })
  await giveOpinion(ada, { companyId, verdict: 'none' })

  expect((await listOpinionHistory(ada, { productId })).map((opinion) => opinion.sentence)).toEqual([
    'It broke.',
    'I love it.',
  ])
  expect(await listOpinionHistory(ada, { companyId })).toMatchObject([{ verdict: 'none', sentence: null }])
})

test('only the newest can be taken back; then the one before speaks, until it comes back', async () => {
  const ada = await aPerson()
  const { id: productId } = await addProduct(ada, { name: 'Camera' })
  const first = await giveOpinion(ada, { productId, verdict: 'recommends' })
  const second = await giveOpinion(ada, { productId, verdict: 'not-for-me' })

  await expect(removeOpinion(ada, { opinionId: first.id })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await removeOpinion(ada, { opinionId: second.id })
  await expect(removeOpinion(ada, { opinionId: second.id })).rejects.toMatchObject(gone)
  expect((await listOpinionHistory(ada, { productId }))[0]!.id).toBe(first.id)
  await restoreOpinion(ada, { opinionId: second.id })
  expect((await listOpinionHistory(ada, { productId }))[0]!.id).toBe(second.id)
})

test('stars for what Ada names stay with the opinion they were given in', async () => {
  const ada = await aPerson()
  const { id: productId } = await addProduct(ada, { name: 'Camera' })
  const give = { productId, verdict: 'recommends' as const }
  const refused = (fields: object) => ({ code: 'INVALID_INPUT', fields })
  await expect(giveOpinion(ada, { ...give, criterion1: 'Battery' })).rejects.toMatchObject(refused({ stars1: ['Choose how many stars.'] }))
  await expect(giveOpinion(ada, { ...give, stars2: '4' })).rejects.toMatchObject(refused({ criterion2: ['Name what the stars are for.'] }))
  await expect(giveOpinion(ada, { ...give, criterion1: 'Battery', stars1: '9' })).rejects.toMatchObject(refused({ stars1: ['Choose how many stars.'] }))
  const twice = { criterion1: 'Battery', stars1: '4', criterion3: ' battery ', stars3: '2' }
  await expect(giveOpinion(ada, { ...give, ...twice })).rejects.toMatchObject(refused({ criterion3: ['You have named this already.'] }))
  await expect(giveOpinion(ada, { ...give, stars: [{ criterion: 'Battery', stars: 6 }] })).rejects.toMatchObject({ code: 'INVALID_INPUT' })

  const first = await giveOpinion(ada, { ...give, criterion1: 'Battery', stars1: '4', criterion8: 'Price', stars8: '2' })
  expect(first.stars).toEqual([{ criterion: 'Battery', stars: 4 }, { criterion: 'Price', stars: 2 }])
  const same = await giveOpinion(ada, { ...give, stars: [{ criterion: 'Price', stars: 2 }, { criterion: 'Battery', stars: 4 }] })
  expect(same.id, 'the same stars in another order are no change of mind').toBe(first.id)
  await giveOpinion(ada, { ...give, stars: [{ criterion: 'Battery', stars: 1 }] })
  expect((await listOpinionHistory(ada, { productId })).map((opinion) => opinion.stars.map(({ stars }) => stars))).toEqual([[1], [4, 2]])
})

test('what stars were given for elsewhere is suggested on a company’s page', async () => {
  const ada = await aPerson()
  const { id: productId, company } = await addProduct(ada, { name: 'Camera', company: 'Acme' })
  await giveOpinion(ada, { productId, verdict: 'none', stars: [{ criterion: 'Battery', stars: 4 }] })
  expect((await getOverview(ada, { companyId: company!.companyId })).criteria).toEqual(['Battery'])
  expect((await getOverview(await aPerson('Bo'), { companyId: company!.companyId }).catch(() => null))).toBeNull()
})
