// Who may read a record now, as its owner sees it. Read beside the record, shown by the readers chip.
import { z } from 'zod'

export const ShownTo = z.array(z.object({ id: z.string(), companyName: z.string(), expiresAt: z.date().nullable().transform((at) => at?.toISOString() ?? null) }))
export type ShownTo = z.output<typeof ShownTo>

/** The permissions in force, as a Prisma selection on an issue. */
export const permissionsInForce = () => ({
  where: { revokedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }] },
  select: { id: true, companyName: true, expiresAt: true },
  orderBy: { createdAt: 'asc' } as const,
})
