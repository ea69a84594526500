// The choices on a permit page, as they stand in its address.
import { z } from 'zod'
import type { PermissionView } from './schema'
import type { StandingView } from './standing-schema'
import { NO_CONTACT, SOLVED_ALREADY } from './faults'

const NAMES = [
  ...(['company', 'showsProduct', 'showsDocuments', 'showsEarlier', 'showsInteractions', 'face', 'until', 'days', 'lastDay'] as const),
  ...(['mayAnswer', 'mayContact', 'purpose', 'terms', 'version'] as const),
]
export type Choices = { [Name in (typeof NAMES)[number]]?: string } & { documentIds?: string[] }
export type Faults = { [Name in keyof Choices]?: string[] | undefined }

export function choicesIn(query: Record<string, string | string[] | undefined>): Choices {
  const given = NAMES.map((name) => [name, [query[name]].flat().at(-1)] as const)
  const documentIds = [query.documentIds].flat().filter((id) => id !== undefined)
  return { ...Object.fromEntries(given.filter(([, value]) => value)), ...(documentIds.length > 0 && { documentIds }) }
}

/** What is in force, as choices: where a change begins. */
export function choicesOf(permission: PermissionView | StandingView): Choices {
  const ticked = (['showsProduct', 'showsEarlier', 'showsInteractions'] as const).filter((name) => permission[name])
  const documentIds = 'documentIds' in permission ? permission.documentIds : []
  const { showsDocuments, faceId, mayAnswer, mayContact, purpose, terms, version } = permission
  return {
    ...Object.fromEntries(ticked.map((name) => [name, 'on'])),
    showsDocuments: showsDocuments ? (documentIds.length > 0 ? 'these' : 'all') : 'none',
    ...(documentIds.length > 0 && { documentIds }),
    ...(faceId && { face: faceId }),
    ...{ until: 'same', mayAnswer: mayAnswer ? 'yes' : 'no', mayContact: mayContact ? 'yes' : 'no', purpose, terms, version: String(version) },
  }
}

/** As the hidden fields of a form. */
export const fieldsOf = (choices: Choices): [name: string, value: string][] =>
  Object.entries(choices).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one]))

type Offered = { faces: { value: string; email: string | null; phone: string | null }[]; documents?: { id: string }[]; solved?: boolean }

/** What is wrong with them, told next to each; also what only the database would find. */
export function faultsOf(schema: z.ZodType, input: object, { faces, documents, solved }: Offered, choices: Choices): Faults {
  const parsed = schema.safeParse({ ...input, ...choices })
  const faults: Faults = parsed.success ? {} : z.flattenError(parsed.error as z.ZodError<Choices>).fieldErrors
  const face = faces.find(({ value }) => value === choices.face)
  if (choices.face && !face) faults.face = ['This face is not there any more. Choose another one.']
  if (choices.mayContact === 'yes' && !face?.email && !face?.phone) faults.mayContact = [NO_CONTACT]
  if (solved && choices.until === 'solved') faults.until = [SOLVED_ALREADY]
  if (choices.showsDocuments === 'these' && choices.documentIds?.some((id) => !documents?.some((document) => document.id === id))) faults.documentIds = ['One of them is not there any more.']
  return faults
}
