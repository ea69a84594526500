export const endpointSelection = {
  ...{ companyId: true, id: true, url: true, description: true, types: true, version: true, createdAt: true },
  ...{ secretBeforeUntil: true, disabledAt: true, disabledWhy: true, failingSince: true },
} as const

export const deliverySelection = {
  ...{ id: true, type: true, entryId: true, at: true, tries: true, triedAt: true, nextAt: true, status: true, why: true },
  ...{ deliveredAt: true, failedAt: true, droppedAt: true, createdAt: true },
} as const

type Row = { nextAt: Date | null; failedAt: Date | null; droppedAt: Date | null; triedAt: Date | null }

/** Times to the minute: from the instant of two things somebody could tell that one person did them. */
export function asDelivery<R extends Row>({ failedAt, droppedAt, nextAt, triedAt, ...row }: R) {
  const state = nextAt ? 'waiting' : droppedAt ? 'dropped' : failedAt ? 'failed' : 'delivered'
  return { ...row, nextAt: toMinute(nextAt), triedAt: toMinute(triedAt), state }
}

export function toMinute<D extends Date | null>(at: D): D {
  return (at && new Date(Math.floor(at.getTime() / 60_000) * 60_000)) as D
}
