// The choices on the permit page, as they stand in its address.
import { z } from 'zod'
import { PermitIssueInput } from './schema'

const NAMES = ['company', 'showsProduct', 'showsDocuments', 'shownAs', 'until', 'lastDay', 'mayAnswer', 'purpose'] as const
export type Choices = { [Name in (typeof NAMES)[number]]?: string }

export function choicesIn(query: Record<string, string | string[] | undefined>): Choices {
  const given = NAMES.map((name) => [name, [query[name]].flat().at(-1)] as const)
  return Object.fromEntries(given.filter(([, value]) => value))
}

/** What is wrong with them, told next to each. */
export function faultsOf(issueId: string, choices: Choices): { [Name in keyof Choices]?: string[] } {
  const parsed = PermitIssueInput.safeParse({ issueId, ...choices })
  return parsed.success ? {} : z.flattenError(parsed.error).fieldErrors
}
