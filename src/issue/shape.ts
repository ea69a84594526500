// What the views of an issue are read from, and how a row becomes one.
import { permissionsInForce } from '@/permission/schema'
import { companyBeside } from '@/relationship/schema'
import { whoseMove } from './policy'

export const issueSelection = () => ({
  id: true,
  title: true,
  topics: true,
  lastWord: true,
  updatedAt: true,
  company: companyBeside,
  resolution: { select: { at: true } },
  permissions: permissionsInForce(),
})

type Row = { lastWord: string; resolution: unknown; permissions: { id: string; companyName: string; expiresAt: Date | null }[] }

/** Adds what is told from the row: whose move it is, and who may read it. */
export const asIssue = <R extends Row>(row: R) => ({ ...row, state: whoseMove(row), shownTo: row.permissions })
