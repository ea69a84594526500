// What the view of an intent is read from.
import { companyBeside } from '@/relationship/schema'

export const intentSelection = {
  id: true,
  text: true,
  topic: true,
  maxPrice: true,
  currency: true,
  neededBy: true,
  version: true,
  createdAt: true,
  company: companyBeside,
} as const
