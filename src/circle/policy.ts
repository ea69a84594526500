import type { Verdict } from '@/platform/access/verdict'

const CIRCLES = 50
const MEMBERS = 200

export function canAdd({ circles }: { circles: number }): Verdict {
  return circles < CIRCLES || 'You have fifty circles. Remove one that you no longer use.'
}

export function canAddMember({ members }: { members: number }): Verdict {
  return members < MEMBERS || 'Two hundred people are enough for one circle.'
}

/** A link lets in one account: whoever comes second was handed on what was for somebody else. */
export function canJoin({ ownerId, personId }: { ownerId: string; personId: string | null }, actor: { id: string }): Verdict {
  if (ownerId === actor.id) return 'This is a circle of your own.'
  return !personId || personId === actor.id || 'Somebody keeps this circle by this link already. Ask for a link of your own.'
}
