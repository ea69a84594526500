import { answerIssue } from '@/inbox/operations/answer-issue'
import { readPermittedIssue } from '@/inbox/operations/read-permitted-issue'
import { addIntent } from '@/intent/operations/add-intent'
import { addMessage } from '@/issue/operations/add-message'
import { reportIssue } from '@/issue/operations/report-issue'
import { resolveIssue } from '@/issue/operations/resolve-issue'
import { giveOpinion } from '@/opinion/operations/give-opinion'
import { permitIssue } from '@/permission/operations/permit-issue'
import type { Actor } from '@/platform/access/actor'
import { addProduct } from '@/product/operations/add-product'
import { draftRecommendation } from '@/recommendation/operations/draft-recommendation'
import { writeRecommendation } from '@/recommendation/operations/write-recommendation'
import { createShareLink } from '@/share-link/operations/create-share-link'

/** What Ada has, wants and wrote. Returns the address of her recommendation. */
export async function tellAda(ada: Actor<'person'>, hyundai: Actor<'company'>): Promise<string> {
  await theCar(ada, hyundai)
  await theParcel(ada)
  await addIntent(ada, { text: 'Rental car, Lisbon, 12–19 May', topic: 'rentalcar', maxPrice: '300', currency: 'EUR' })
  await addIntent(ada, { text: 'A quiet dishwasher, 45 cm', maxPrice: '650', currency: 'EUR', company: 'Bosch' })
  return theCamera(ada)
}

async function theCar(ada: Actor<'person'>, hyundai: Actor<'company'>) {
  const car = await addProduct(ada, { name: 'i30 Kombi, 2019', company: 'hyundai.com', model: 'i30 PDE', serialNumber: 'TMAH3514AJ4821', boughtOn: '2019-03-18', price: '19890', currency: 'EUR' })
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

  const { entryId } = await permitIssue(ada, { issueId: lights.id, showsProduct: true, until: '30 days' })
  await readPermittedIssue(hyundai, { entryId })
  await answerIssue(hyundai, { entryId, body: 'Hold the dome switch for three seconds, then lock the car within ten. Does that help?' })
}

async function theParcel(ada: Actor<'person'>) {
  const parcel = await reportIssue(ada, { title: 'Parcel lost', company: 'DHL', wanted: 'The € 84.00 it was worth', topics: ['parcel'] })
  await permitIssue(ada, { issueId: parcel.id, until: 'solved' })
  const hinge = await reportIssue(ada, { title: 'Missing hinge, PAX wardrobe', company: 'IKEA', topics: ['pax'] })
  await resolveIssue(ada, { issueId: hinge.id })
}

async function theCamera(ada: Actor<'person'>): Promise<string> {
  const camera = await addProduct(ada, { name: 'Sony α6400', company: 'Sony', model: 'ILCE-6400', serialNumber: '5012345', boughtOn: '2023-06-02', price: '899', currency: 'EUR', warrantyUntil: inThreeWeeks() })
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

const inThreeWeeks = () => new Date(Date.now() + 21 * 24 * 3_600_000).toISOString().slice(0, 10)
