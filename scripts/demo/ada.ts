import { answerIssue } from '@/inbox/operations/answer-issue'
import { readPermittedIssue } from '@/inbox/operations/read-permitted-issue'
import { addIntent } from '@/intent/operations/add-intent'
import { logInteraction } from '@/interaction/operations/log-interaction'
import { addMessage } from '@/issue/operations/add-message'
import { markSolution } from '@/issue/operations/mark-solution'
import { reportIssue } from '@/issue/operations/report-issue'
import { giveOpinion } from '@/opinion/operations/give-opinion'
import { permitIssue } from '@/permission/operations/permit-issue'
import type { Actor } from '@/platform/access/actor'
import { addProductLink } from '@/product-link/operations/add-product-link'
import { addProduct } from '@/product/operations/add-product'
import { draftRecommendation } from '@/recommendation/operations/draft-recommendation'
import { writeRecommendation } from '@/recommendation/operations/write-recommendation'
import { createShareLink } from '@/share-link/operations/create-share-link'
import { cancelSubscription } from '@/subscription/operations/cancel-subscription'
import { changePrice } from '@/subscription/operations/change-price'
import { addWarranty } from '@/warranty/operations/add-warranty'

/** What Ada has, wants and wrote. Returns the address of her recommendation. */
export async function tellAda(ada: Actor<'person'>, hyundai: Actor<'company'>): Promise<string> {
  await theCar(ada, hyundai)
  await theParcel(ada)
  await theHousehold(ada)
  await addIntent(ada, { text: 'Rental car, Lisbon, 12–19 May', topic: 'rentalcar', maxPrice: '300', currency: 'EUR' })
  await addIntent(ada, { text: 'A quiet dishwasher, 45 cm', maxPrice: '650', currency: 'EUR', company: 'Bosch' })
  return theCamera(ada)
}

async function theCar(ada: Actor<'person'>, hyundai: Actor<'company'>) {
  const car = await addProduct(ada, { name: 'i30 Kombi, 2019', company: 'hyundai.com', model: 'i30 PDE', serialNumbers: ['TMAH3514AJ4821'], boughtOn: '2019-03-18', price: '19890', currency: 'EUR' })
  const lights = await reportIssue(ada, {
    title: 'Interior lights stay on',
    company: 'hyundai.com',
    details: 'After I lock the car the lights inside stay on, about one evening in five. I read the manual. I want an answer, not an appointment.',
    wanted: 'How to turn them off',
    topics: ['i30', 'lights'],
    productId: car.id,
  })
  await addMessage(ada, { issueId: lights.id, body: 'Called the dealer, 14 minutes. Ms Weber: bring it in, no appointment before January.', private: true })
  await giveOpinion(ada, { companyId: hyundai.id, verdict: 'recommends', sentence: 'I love the car. I would buy it again, from another dealer.' })

  const { entryId } = await permitIssue(ada, { issueId: lights.id, showsProduct: true, face: 'short-name', until: '30 days' })
  await readPermittedIssue(hyundai, { entryId })
  await answerIssue(hyundai, { entryId, body: 'Hold the dome switch for three seconds, then lock the car within ten. Does that help?' })
}

async function theParcel(ada: Actor<'person'>) {
  const parcel = await reportIssue(ada, {
    ...{ title: 'Parcel lost', company: 'DHL', wanted: 'The € 84.00 it was worth', topics: ['parcel'] },
    ...{ kind: 'claim', reference: 'NN-4711-8', atStake: '84.00', currency: 'EUR', deadline: inDays(12) },
  })
  await logInteraction(ada, { issueId: parcel.id, channel: 'call', who: 'Mr Yilmaz', minutes: '14', said: 'They look for it. A form comes by mail.', at: daysAgo(12) })
  await logInteraction(ada, { issueId: parcel.id, channel: 'letter', said: 'The form, with the receipt. Registered.', at: daysAgo(9) })
  await permitIssue(ada, { issueId: parcel.id, until: 'solved' })
  const hinge = await reportIssue(ada, { title: 'Missing hinge, PAX wardrobe', company: 'IKEA', topics: ['pax'] })
  const told = await logInteraction(ada, { issueId: hinge.id, channel: 'chat', said: 'Spare parts are free at the counter. Bring the article number from the manual.' })
  await markSolution(ada, { issueId: hinge.id, interactionId: told.interactionId })
}

async function theHousehold(ada: Actor<'person'>) {
  const machine = await addProduct(ada, {
    ...{ name: 'Washing machine WAN28K', company: 'Bosch', model: 'WAN28K43', serialNumbers: ['FD 9912 00123'], gtin: '4242005307661' },
    ...{ boughtOn: inDays(-700), boughtAt: 'Saturn, Berlin', price: '549', currency: 'EUR', place: 'Bathroom', tags: 'household' },
  })
  await addWarranty(ada, { productId: machine.id, covers: 'Labour', until: inDays(395) })
  await addWarranty(ada, { productId: machine.id, covers: 'Parts', until: inDays(1126) })
  await addProductLink(ada, { productId: machine.id, label: 'Manual', url: 'https://www.bosch-home.com/manuals' })

  const plan = await addProduct(ada, {
    ...{ name: 'Mobile plan M', company: 'Telekom', kind: 'contract', price: '29.95', currency: 'EUR', boughtOn: inDays(-705) },
    ...{ renewsOn: inDays(44), noticeDays: 30, runsMonths: 12 },
  })
  await changePrice(ada, { productId: plan.id, fromDay: inDays(-330), price: '34.95', currency: 'EUR' })
  await addProduct(ada, { name: 'Spotify Premium', company: 'Spotify', kind: 'subscription', price: '12.99', currency: 'EUR', renewsOn: inDays(9) })
  await addProduct(ada, { name: 'Cloud storage', company: 'Dropbox', kind: 'subscription', price: '9.99', currency: 'USD', trialEndsOn: inDays(6) })
  const gym = await addProduct(ada, { name: 'Gym', company: 'McFIT', kind: 'contract', price: '24.90', currency: 'EUR', renewsOn: inDays(70), noticeDays: 30 })
  await cancelSubscription(ada, { productId: gym.id })
}

async function theCamera(ada: Actor<'person'>): Promise<string> {
  const camera = await addProduct(ada, { name: 'Sony α6400', company: 'Sony', model: 'ILCE-6400', serialNumbers: ['5012345'], boughtOn: '2023-06-02', price: '899', currency: 'EUR', warrantyUntil: inDays(21) })
  const { facts } = await draftRecommendation(ada, { productId: camera.id })
  const chosen = facts.filter(({ fact }) => ['price', 'hadFor', 'model'].includes(fact.key)).map(({ ref }) => ref)
  const recommendation = await writeRecommendation(ada, {
    productId: camera.id,
    title: 'Sony α6400',
    sentence: 'Three years, two falls, and it still finds faces faster than I do. Skip the kit lens; buy the 35 mm.',
    facts: chosen,
  })
  return (await createShareLink(ada, { recommendationId: recommendation.id, label: 'Jo', expiry: 'never' })).address
}

const inDays = (days: number) => new Date(Date.now() + days * 24 * 3_600_000).toISOString().slice(0, 10)
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
